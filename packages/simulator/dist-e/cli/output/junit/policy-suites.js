import picocolors from "picocolors";
import { STDIN } from "../../input/text-source.js";
import { asProblem, fails, failsBy } from "../outcome.js";
import { repositoryPath } from "../place.js";
import { problemText } from "../problem-text.js";
const STYLE = { colors: picocolors.createColors(false), wrapAt: Number.POSITIVE_INFINITY };
/** A suite for each policy, in which a case says whether it is valid, and one of each check whether it is proved. */
export const policySuites = (outcomes, failOn) => outcomes.map((outcome) => ({ name: fileOf(outcome), cases: [validCase(outcome, failOn), ...checkCases(outcome, failOn)] }));
const fileOf = ({ path }) => (path === STDIN ? "standard input" : repositoryPath(path));
const textOf = ({ text = "" }, file, problems) => problems.map((problem) => problemText(problem, { name: file, text }, STYLE)).join("\n\n");
/** What the problems of one case have in common. */
const caseOf = (outcome, name, problems) => {
    const file = fileOf(outcome);
    const line = problems.find(({ range }) => range)?.range?.start.line;
    return {
        name,
        group: file,
        ...(outcome.path !== STDIN && { place: { file, ...(line !== undefined && { line }) } }),
    };
};
const failing = (outcome, kind, problems) => {
    const [first, ...more] = problems;
    if (first === undefined)
        return {};
    const message = more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`;
    return { problem: { kind, message, type: first.severity, text: textOf(outcome, fileOf(outcome), problems) } };
};
const output = (outcome, problems) => problems.length === 0 ? {} : { output: textOf(outcome, fileOf(outcome), problems) };
const validCase = (outcome, failOn) => {
    const problems = [...outcome.diagnostics, ...(outcome.report?.warnings ?? [])];
    const wrong = problems.filter(({ severity }) => fails(failOn, severity));
    const rest = problems.filter((problem) => !wrong.includes(problem));
    return {
        ...caseOf(outcome, "is valid", problems),
        ...failing(outcome, outcome.text === undefined ? "error" : "failure", wrong),
        ...output(outcome, rest),
    };
};
const checkCases = (outcome, failOn) => {
    const { report, policy } = outcome;
    if (report === undefined || policy === undefined)
        return [];
    const refutedOrOpen = [...new Set(report.findings.map(({ check }) => check))];
    const off = [...policy.checks].filter(([, { severity }]) => severity === "off");
    return [
        ...[...report.proved, ...refutedOrOpen].map((id) => checkCase(outcome, id, failOn)),
        ...off.map(([id, { reason }]) => ({ ...caseOf(outcome, id, []), problem: { kind: "skipped", message: `off: ${reason}` } })),
    ];
};
const checkCase = (outcome, id, failOn) => {
    const problems = (outcome.report?.findings ?? []).filter(({ check }) => check === id).map(asProblem);
    const isCounting = ({ finding }) => finding !== undefined && failsBy(failOn, finding);
    const isRefuted = ({ finding }) => finding?.verdict === "refuted";
    const counting = problems.filter(isCounting);
    // What nobody could find out is not the same as what is wrong.
    const kind = counting.some(isRefuted) ? "failure" : "error";
    return {
        ...caseOf(outcome, id, problems),
        ...failing(outcome, kind, [...counting.filter(isRefuted), ...counting.filter((problem) => !isRefuted(problem))]),
        ...output(outcome, problems.filter((problem) => !isCounting(problem))),
    };
};
//# sourceMappingURL=policy-suites.js.map