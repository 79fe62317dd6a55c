import {
  problemText
} from "./chunk-2PRRTYZ6.js";
import {
  repositoryPath
} from "./chunk-IW5QK3XV.js";
import {
  asProblem,
  fails,
  failsBy
} from "./chunk-BE7KH53A.js";
import "./chunk-PMM357TK.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/output/junit/policy-suites.js
import picocolors from "picocolors";
var STYLE = { colors: picocolors.createColors(!1), wrapAt: Number.POSITIVE_INFINITY }, policySuites = (outcomes, failOn) => outcomes.map((outcome) => ({ name: fileOf(outcome), cases: [validCase(outcome, failOn), ...checkCases(outcome, failOn)] })), fileOf = ({ path }) => path === STDIN ? "standard input" : repositoryPath(path), textOf = ({ text = "" }, file, problems) => problems.map((problem) => problemText(problem, { name: file, text }, STYLE)).join(`

`), caseOf = (outcome, name, problems) => {
  let file = fileOf(outcome), line = problems.find(({ range }) => range)?.range?.start.line;
  return {
    name,
    group: file,
    ...outcome.path !== STDIN && { place: { file, ...line !== void 0 && { line } } }
  };
}, failing = (outcome, kind, problems) => {
  let [first, ...more] = problems;
  if (first === void 0)
    return {};
  let message = more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`;
  return { problem: { kind, message, type: first.severity, text: textOf(outcome, fileOf(outcome), problems) } };
}, output = (outcome, problems) => problems.length === 0 ? {} : { output: textOf(outcome, fileOf(outcome), problems) }, validCase = (outcome, failOn) => {
  let problems = [...outcome.diagnostics, ...outcome.report?.warnings ?? []], wrong = problems.filter(({ severity }) => fails(failOn, severity)), rest = problems.filter((problem) => !wrong.includes(problem));
  return {
    ...caseOf(outcome, "is valid", problems),
    ...failing(outcome, outcome.text === void 0 ? "error" : "failure", wrong),
    ...output(outcome, rest)
  };
}, checkCases = (outcome, failOn) => {
  let { report, policy } = outcome;
  if (report === void 0 || policy === void 0)
    return [];
  let refutedOrOpen = [...new Set(report.findings.map(({ check }) => check))], off = [...policy.checks].filter(([, { severity }]) => severity === "off");
  return [
    ...[...report.proved, ...refutedOrOpen].map((id) => checkCase(outcome, id, failOn)),
    ...off.map(([id, { reason }]) => ({ ...caseOf(outcome, id, []), problem: { kind: "skipped", message: `off: ${reason}` } }))
  ];
}, checkCase = (outcome, id, failOn) => {
  let problems = (outcome.report?.findings ?? []).filter(({ check }) => check === id).map(asProblem), isCounting = ({ finding }) => finding !== void 0 && failsBy(failOn, finding), isRefuted = ({ finding }) => finding?.verdict === "refuted", counting = problems.filter(isCounting), kind = counting.some(isRefuted) ? "failure" : "error";
  return {
    ...caseOf(outcome, id, problems),
    ...failing(outcome, kind, [...counting.filter(isRefuted), ...counting.filter((problem) => !isRefuted(problem))]),
    ...output(outcome, problems.filter((problem) => !isCounting(problem)))
  };
};
export {
  policySuites
};
