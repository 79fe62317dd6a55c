import { renderDiagnostics } from "@tierpolicy/schema";
import picocolors from "picocolors";
import { STDIN } from "../../input/text-source.js";
import { repositoryPath } from "../../output/place.js";
import { failureText } from "./test-text.js";
const STYLE = { colors: picocolors.createColors(false), wrapAt: Number.POSITIVE_INFINITY };
/** A suite for each file of tests, with a case for each test; and one in which a case says whether a policy's coverage suffices. */
export const testSuites = (ran, covered, threshold) => [
    ...ran.map((file) => ({
        name: nameOf(file.file),
        cases: file.report ? file.report.tests.map((test) => testCase(file, test)) : [invalidCase(file)],
    })),
    ...(threshold === undefined || covered.length === 0
        ? []
        : [{ name: "coverage", cases: covered.map((one) => coverageCase(one, threshold)) }]),
];
const nameOf = (file) => (file === STDIN ? "standard input" : repositoryPath(file));
const testCase = ({ file, text = "", report }, { name, verdict, failures, customer, range }) => {
    const place = failures.find((failure) => failure.range)?.range ?? range;
    const [first, ...more] = failures;
    return {
        name,
        group: report?.policy ?? nameOf(file),
        ...placed(file, place?.start.line),
        ...(first && {
            problem: {
                kind: verdict === "failed" ? "failure" : "error",
                message: more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`,
                type: verdict,
                text: [
                    ...failures.map((failure) => failureText(failure, { name: nameOf(file), text }, STYLE)),
                    `with ${JSON.stringify(customer)}`,
                ].join("\n\n"),
            },
        }),
    };
};
const placed = (file, line) => file === STDIN ? {} : { place: { file: nameOf(file), ...(line !== undefined && { line }) } };
const invalidCase = ({ file, text, errors }) => {
    const [first] = errors;
    return {
        name: "is valid",
        group: nameOf(file),
        ...placed(file, first?.range?.start.line),
        problem: {
            kind: "error",
            message: first?.message ?? "it cannot be read",
            type: "invalid",
            text: renderDiagnostics(errors, { file: nameOf(file), ...(text !== undefined && { text }) }),
        },
    };
};
const coverageCase = ({ tested, coverage: { percent, missing } }, threshold) => ({
    name: `at least ${threshold} % of what can be reached`,
    group: tested.policy.name,
    ...(percent < threshold && {
        problem: {
            kind: "failure",
            message: `the tests reach ${percent} %`,
            type: "coverage",
            text: missing.map(({ text }) => text).join("\n"),
        },
    }),
});
//# sourceMappingURL=test-suites.js.map