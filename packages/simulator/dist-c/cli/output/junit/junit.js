import { xmlDocument } from "./xml.js";
/** Test results in the XML that CI systems read: the common subset of what Jenkins, GitLab and GitHub actions understand. */
export const junitXml = (suites) => xmlDocument({
    name: "testsuites",
    attributes: { name: "tierpolicy", ...countsOf(suites.flatMap(({ cases }) => cases)) },
    content: suites.map(suiteElement),
});
const countsOf = (cases) => {
    const of = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
};
const suiteElement = ({ name, cases, seconds }) => ({
    name: "testsuite",
    attributes: { name, ...countsOf(cases), time: seconds?.toFixed(3) },
    content: cases.map(caseElement),
});
const caseElement = ({ name, group, place, problem, output }) => ({
    name: "testcase",
    attributes: { name, classname: group, file: place?.file, line: place?.line },
    content: [...(problem ? [problemElement(problem)] : []), ...(output === undefined ? [] : [{ name: "system-out", content: output }])],
});
const problemElement = ({ kind, message, type, text }) => ({
    name: kind,
    attributes: { message, type },
    ...(text !== undefined && { content: text }),
});
//# sourceMappingURL=junit.js.map