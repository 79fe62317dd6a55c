import { quote } from "@tierpolicy/schema";
import { counted } from "../../output/counted.js";
import { problemText } from "../../output/problem-text.js";
/** What came of one file of tests, for a person: each test in a line, what does not hold where the file says it, and the verdict. */
export const testText = ({ file, text = "", report }, screen) => {
    if (report === undefined)
        return "";
    const { colors } = screen;
    const name = file === "-" ? "standard input" : file;
    const lines = report.tests.map((test) => `  ${sign(test.verdict, screen)} ${harmless(test.name)}`);
    const open = report.tests.filter(({ verdict }) => verdict !== "passed");
    const failures = open.map((test) => [
        `${sign(test.verdict, screen)} ${colors.bold(harmless(test.name))}\n  ${colors.dim(JSON.stringify(test.customer))}`,
        ...test.failures.map((failure) => failureText(failure, { name, text }, screen)),
    ].join("\n\n"));
    const verdict = `${sign(report.verdict, screen)} ${colors.bold(name)}: ${verdictText(report.tests)}`;
    return `${[`${colors.bold(name)} ${colors.dim(`tests ${quote(report.policy)}`)}\n${lines.join("\n")}`, ...failures, verdict].join("\n\n")}\n`;
};
/** A sentence on one line, without what would garble a terminal. */
const harmless = (text) => text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu, " ");
const sign = (verdict, { colors }) => ({ passed: colors.green("✓"), failed: colors.red("✗"), undecided: colors.yellow("?") })[verdict];
const verdictText = (tests) => {
    const count = (verdict) => tests.filter((test) => test.verdict === verdict).length;
    const [failed, undecided] = [count("failed"), count("undecided")];
    if (failed + undecided === 0)
        return tests.length === 1 ? "1 test holds" : `${counted(tests.length, "test")} hold`;
    const parts = [
        ...(failed > 0 ? [`${failed} of ${counted(tests.length, "test")} ${failed === 1 ? "fails" : "fail"}`] : []),
        ...(undecided > 0 ? [`${undecided} of ${counted(tests.length, "test")} undecided`] : []),
    ];
    return parts.join(", ");
};
/** An expectation that does not hold, where the file says it. */
export const failureText = ({ verdict, message, expected, got, because, pointer, range }, source, style) => {
    const { colors } = style;
    const place = { message, pointer, ...(range && { range }) };
    if (verdict === "undecided") {
        const help = "raise the budget with --budget; undecided is not passed";
        return problemText({ code: "undecided-hearing", severity: "warn", ...place, help }, source, style);
    }
    const notes = [
        ["expected", colors.green(expected)],
        ["got", colors.red(got)],
        ...because.map((reason) => ["because", reason]),
    ];
    return problemText({ code: "failed-expectation", severity: "error", ...place }, source, style, notes);
};
//# sourceMappingURL=test-text.js.map