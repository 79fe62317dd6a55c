import { diagnosticRenderer, wrapWords } from "@tierpolicy/schema";
import { peopleOf, personLines } from "./witness-lines.js";
/** A problem for a person: what it is, where it stands in the text, what helps, who shows it, and further notes. */
export const problemText = (problem, source, style, further = []) => problemTeller(source, style)(problem, further);
/** The same for one problem after the other: the text is looked through once for all of them. */
export const problemTeller = ({ text, name: file }, style) => {
    const setting = { file, color: style.colors.isColorSupported, width: style.wrapAt };
    const renderers = { brief: diagnosticRenderer(setting), full: diagnosticRenderer({ ...setting, text }) };
    return (problem, further = []) => textOf(problem, renderers, style, further);
};
const textOf = (problem, { brief, full }, { colors, wrapAt }, further) => {
    const { help: _, ...helpless } = problem;
    const isAllowed = problem.finding?.allowed !== undefined;
    // What is accepted is told in brief: nobody is to repair it.
    const frame = isAllowed ? brief(helpless) : full(problem);
    const margin = `${marginOf(frame)} `;
    const written = (name, lines) => `${margin}${colors.blue("=")} ${colors.bold(name)}: ${lines.join(`\n${" ".repeat(hanging(margin, name))}`)}`;
    const sentence = ([name, text]) => written(name, wrapWords(text, wrapAt, hanging(margin, name)));
    const person = (who) => written(who.part, personLines(who, wrapAt - hanging(margin, who.part)).map(colors.dim));
    const { finding } = problem;
    const people = finding && !isAllowed ? peopleOf(finding).map(person) : [];
    const acceptance = finding ? allowed(finding).map(sentence) : [];
    return [frame, ...people, ...acceptance, ...further.map(sentence)].join("\n");
};
/** What stands before the arrow of a code frame, so that notes continue it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const marginOf = (frame) => /^( *)(?:\u001b\[[0-9;]*m)*-->/m.exec(frame)?.[1] ?? "";
/** The further lines of a note stand below its text. */
const hanging = (margin, name) => margin.length + `= ${name}: `.length;
const allowed = ({ allowed }) => {
    if (allowed === undefined)
        return [];
    return [["allowed", `${allowed.reason}${allowed.until === undefined ? "" : ` (until ${allowed.until})`}`]];
};
//# sourceMappingURL=problem-text.js.map