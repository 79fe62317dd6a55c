import {
  peopleOf,
  personLines
} from "./chunk-PMM357TK.js";
import {
  diagnosticRenderer,
  wrapWords
} from "./chunk-UDG6POVW.js";

// dist/cli/output/problem-text.js
var problemText = (problem, source, style, further = []) => problemTeller(source, style)(problem, further), problemTeller = ({ text, name: file }, style) => {
  let setting = { file, color: style.colors.isColorSupported, width: style.wrapAt }, renderers = { brief: diagnosticRenderer(setting), full: diagnosticRenderer({ ...setting, text }) };
  return (problem, further = []) => textOf(problem, renderers, style, further);
}, textOf = (problem, { brief, full }, { colors, wrapAt }, further) => {
  let { help: _, ...helpless } = problem, isAllowed = problem.finding?.allowed !== void 0, frame = isAllowed ? brief(helpless) : full(problem), margin = `${marginOf(frame)} `, written = (name, lines) => `${margin}${colors.blue("=")} ${colors.bold(name)}: ${lines.join(`
${" ".repeat(hanging(margin, name))}`)}`, sentence = ([name, text]) => written(name, wrapWords(text, wrapAt, hanging(margin, name))), person = (who) => written(who.part, personLines(who, wrapAt - hanging(margin, who.part)).map(colors.dim)), { finding } = problem, people = finding && !isAllowed ? peopleOf(finding).map(person) : [], acceptance = finding ? allowed(finding).map(sentence) : [];
  return [frame, ...people, ...acceptance, ...further.map(sentence)].join(`
`);
}, marginOf = (frame) => /^( *)(?:\u001b\[[0-9;]*m)*-->/m.exec(frame)?.[1] ?? "", hanging = (margin, name) => margin.length + `= ${name}: `.length, allowed = ({ allowed: allowed2 }) => allowed2 === void 0 ? [] : [["allowed", `${allowed2.reason}${allowed2.until === void 0 ? "" : ` (until ${allowed2.until})`}`]];

export {
  problemText,
  problemTeller
};
