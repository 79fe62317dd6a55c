// dist/cli/output/junit/xml.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }, UNSAYABLE = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Cs}", "gu"), sayable = (text) => text.replace(UNSAYABLE, "\uFFFD").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? ""), attribute = (text) => sayable(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`), content = (text) => sayable(text).replace(/\r/g, "&#13;"), INDENT = "  ", write = ({ name, attributes = {}, content: inner = [] }, depth) => {
  let indent = INDENT.repeat(depth), said = Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${attribute(String(value))}"`]), open = `${indent}<${name}${said.join("")}`;
  return inner.length === 0 ? `${open}/>
` : typeof inner == "string" ? `${open}>${content(inner)}</${name}>
` : `${open}>
${inner.map((child) => write(child, depth + 1)).join("")}${indent}</${name}>
`;
}, xmlDocument = (root) => `<?xml version="1.0" encoding="UTF-8"?>
${write(root, 0)}`;

// dist/cli/output/junit/junit.js
var junitXml = (suites) => xmlDocument({
  name: "testsuites",
  attributes: { name: "tierpolicy", ...countsOf(suites.flatMap(({ cases }) => cases)) },
  content: suites.map(suiteElement)
}), countsOf = (cases) => {
  let of = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
  return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}, suiteElement = ({ name, cases, seconds }) => ({
  name: "testsuite",
  attributes: { name, ...countsOf(cases), time: seconds?.toFixed(3) },
  content: cases.map(caseElement)
}), caseElement = ({ name, group, place, problem, output }) => ({
  name: "testcase",
  attributes: { name, classname: group, file: place?.file, line: place?.line },
  content: [...problem ? [problemElement(problem)] : [], ...output === void 0 ? [] : [{ name: "system-out", content: output }]]
}), problemElement = ({ kind, message, type, text }) => ({
  name: kind,
  attributes: { message, type },
  ...text !== void 0 && { content: text }
});

export {
  junitXml
};
