import { type Diagnostic, diagnosticRenderer, wrapWords } from "@tierpolicy/schema";
import type { Finding } from "../../check/report.js";
import type { Screen } from "../terminal/screen.js";
import type { Problem } from "./outcome.js";
import { type Person, peopleOf, personLines } from "./witness-lines.js";

export interface Source {
  /** As messages say it. */
  readonly name: string;
  readonly text: string;
}

/** How a text is to look. */
export type Style = Pick<Screen, "colors" | "wrapAt">;

/** A sentence below a code frame, beside `help`. */
export type Note = readonly [name: string, text: string];

/** A problem for a person: what it is, where it stands in the text, what helps, who shows it, and further notes. */
export const problemText = (problem: Problem, source: Source, style: Style, further: readonly Note[] = []): string =>
  problemTeller(source, style)(problem, further);

/** The same for one problem after the other: the text is looked through once for all of them. */
export const problemTeller = ({ text, name: file }: Source, style: Style): ((problem: Problem, further?: readonly Note[]) => string) => {
  const setting = { file, color: style.colors.isColorSupported, width: style.wrapAt };
  const renderers = { brief: diagnosticRenderer(setting), full: diagnosticRenderer({ ...setting, text }) };
  return (problem, further = []) => textOf(problem, renderers, style, further);
};

interface Renderers {
  readonly brief: (diagnostic: Diagnostic) => string;
  readonly full: (diagnostic: Diagnostic) => string;
}

const textOf = (problem: Problem, { brief, full }: Renderers, { colors, wrapAt }: Style, further: readonly Note[]): string => {
  const { help: _, ...helpless } = problem;
  const isAllowed = problem.finding?.allowed !== undefined;
  // What is accepted is told in brief: nobody is to repair it.
  const frame = isAllowed ? brief(helpless) : full(problem);
  const margin = `${marginOf(frame)} `;
  const written = (name: string, lines: readonly string[]): string =>
    `${margin}${colors.blue("=")} ${colors.bold(name)}: ${lines.join(`\n${" ".repeat(hanging(margin, name))}`)}`;
  const sentence = ([name, text]: Note) => written(name, wrapWords(text, wrapAt, hanging(margin, name)));
  const person = (who: Person) => written(who.part, personLines(who, wrapAt - hanging(margin, who.part)).map(colors.dim));
  const { finding } = problem;
  const people = finding && !isAllowed ? peopleOf(finding).map(person) : [];
  const acceptance = finding ? allowed(finding).map(sentence) : [];
  return [frame, ...people, ...acceptance, ...further.map(sentence)].join("\n");
};

/** What stands before the arrow of a code frame, so that notes continue it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const marginOf = (frame: string): string => /^( *)(?:\u001b\[[0-9;]*m)*-->/m.exec(frame)?.[1] ?? "";

/** The further lines of a note stand below its text. */
const hanging = (margin: string, name: string): number => margin.length + `= ${name}: `.length;

const allowed = ({ allowed }: Finding): readonly Note[] => {
  if (allowed === undefined) return [];
  return [["allowed", `${allowed.reason}${allowed.until === undefined ? "" : ` (until ${allowed.until})`}`]];
};
