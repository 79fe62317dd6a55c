import {
  repositoryPath
} from "./chunk-IW5QK3XV.js";
import {
  problemsOf
} from "./chunk-BE7KH53A.js";
import {
  witnessLines
} from "./chunk-PMM357TK.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/output/github.js
var COMMAND = { error: "error", warn: "warning", info: "notice" }, escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A"), escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C"), githubCommands = (outcomes) => outcomes.flatMap((outcome) => problemsOf(outcome).map((problem) => commandOf(outcome.path, problem))).join(""), commandOf = (path, problem) => {
  let { code, severity, message, help, finding } = problem, properties = { ...placeOf(path, problem), title: code }, lines = [message, ...help === void 0 ? [] : [`help: ${help}`], ...finding ? witnessLines(finding) : []], said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMAND[severity]} ${said.join(",")}::${escapeData(lines.join(`
`))}
`;
}, placeOf = (path, { range }) => {
  if (path === STDIN)
    return {};
  let file = repositoryPath(path);
  if (range === void 0)
    return { file };
  let { start, end } = range, columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { file, line: start.line, endLine: end.line, ...columns };
};
export {
  githubCommands
};
