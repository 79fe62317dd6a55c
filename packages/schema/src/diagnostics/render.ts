import { type Lines, linesOf } from "../text/lines.js";
import type { Diagnostic, Range, Severity } from "./diagnostic.js";
import { visible } from "./display.js";
import { type FrameLine, frameOf } from "./frame.js";
import { wrapWords } from "./wrap.js";

export interface RenderOptions {
  /** The source text; without it the places are named and not shown. */
  readonly text?: string;
  /** What the text is called, as the reader would type it. */
  readonly file?: string;
  /** Whether to colour it, with ANSI escapes. */
  readonly color?: boolean;
  /** How many columns a terminal has. Without it, messages are one line each, and of long lines of the text 110 characters are shown. */
  readonly width?: number;
}

const LABEL: { readonly [severity in Severity]: string } = { error: "error", warn: "warning", info: "info" };
const COLOR: { readonly [severity in Severity]: number } = { error: 31, warn: 33, info: 36 };
const BLUE = 34;
const BOLD = 1;

type Paint = (text: string, ...codes: readonly number[]) => string;

const painter =
  (color: boolean): Paint =>
  (text, ...codes) =>
    color && text !== "" ? `\u001b[${codes.join(";")}m${text}\u001b[0m` : text;

const place = ({ pointer, range }: Diagnostic, file: string | undefined): string => {
  const position = range === undefined ? "" : `${range.start.line}:${range.start.column}`;
  if (file !== undefined)
    return position === "" ? `${visible(file)}${pointer === "" ? "" : ` at ${visible(pointer)}`}` : `${visible(file)}:${position}`;
  if (position !== "") return `line ${position.replace(":", ", column ")}`;
  return pointer === "" ? "the document" : visible(pointer);
};

const frameText = (frame: readonly FrameLine[], severity: Severity, margin: string, paint: Paint): readonly string[] => {
  const bar = paint("|", BLUE, BOLD);
  const rows = frame.flatMap((line) => {
    const number = paint(String(line.number).padStart(margin.length), BLUE, BOLD);
    const underline = paint("^".repeat(line.to - line.from), COLOR[severity], BOLD);
    return [`${number} ${bar} ${line.text}`, `${margin} ${bar} ${" ".repeat(line.from)}${underline}`];
  });
  return [`${margin} ${bar}`, ...rows];
};

interface Setting {
  readonly lines: Lines | undefined;
  readonly file: string | undefined;
  readonly paint: Paint;
  readonly width: number;
}

const renderOne = (diagnostic: Diagnostic, { lines, file, paint, width }: Setting): string => {
  const { severity, range, help } = diagnostic;
  const margin = lines === undefined || range === undefined ? " " : marginOf(lines, range);
  const frame = lines === undefined || range === undefined ? [] : frameOf(lines, range, width - margin.length - " | ".length);
  return [
    ...headLines(diagnostic, width, `${margin} `, paint),
    `${margin}${paint("-->", BLUE, BOLD)} ${place(diagnostic, file)}`,
    ...(frame.length === 0 ? [] : frameText(frame, severity, margin, paint)),
    ...(help === undefined ? [] : helpLines(help, width, margin, paint)),
  ].join("\n");
};

/** As wide as the greatest line number of the frame. */
const marginOf = (lines: Lines, range: Range): string => " ".repeat(String(frameOf(lines, range).at(-1)?.number ?? "").length || 1);

const headLines = ({ severity, code, message }: Diagnostic, width: number, indent: string, paint: Paint): readonly string[] => {
  const label = `${LABEL[severity]}[${code}]`;
  const [first = "", ...rest] = wrapWords(`${label}: ${message}`, width, indent.length);
  return [
    `${paint(label, COLOR[severity], BOLD)}${paint(first.slice(label.length), BOLD)}`,
    ...rest.map((line) => `${indent}${paint(line, BOLD)}`),
  ];
};

const helpLines = (help: string, width: number, margin: string, paint: Paint): readonly string[] => {
  const lead = `${margin} ${paint("=", BLUE, BOLD)} ${paint("help", BOLD)}: `;
  const hanging = " ".repeat(margin.length + " = help: ".length);
  return wrapWords(help, width, hanging.length).map((line, at) => (at === 0 ? lead : hanging) + line);
};

/**
 * Diagnostics as an author reads them: each with its message, the lines of the text that it is about, underlined, and its help.
 *
 * @param diagnostics in the order in which they are to be shown
 * @returns blocks with an empty line between them and no line break at the end; the empty string where there are none
 * @example
 * ```ts
 * import { parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
 *
 * const text = '{ "tierpolicy": 1, "nam": "tea house", "services": {} }';
 * const parsed = parsePolicy(text);
 * if (parsed._tag === "Left") console.log(renderDiagnostics(parsed.left, { text, file: "policy.json" }));
 * // error[unknown-key]: unknown key `nam`
 * //  --> policy.json:1:20
 * //   |
 * // 1 | { "tierpolicy": 1, "nam": "tea house", "services": {} }
 * //   |                    ^^^^^
 * //   = help: did you mean `name`?
 * ```
 */
export const renderDiagnostics = (diagnostics: readonly Diagnostic[], options: RenderOptions = {}): string =>
  diagnostics.map(diagnosticRenderer(options)).join("\n\n");

/**
 * The same for one diagnostic after the other: the text is looked through once for all of them.
 *
 * @example
 * ```ts
 * import { diagnosticRenderer, parsePolicy } from "@tierpolicy/schema";
 *
 * const text = '{ "tierpolicy": 1, "nam": "tea house", "services": {} }';
 * const render = diagnosticRenderer({ text, file: "policy.json" });
 * const parsed = parsePolicy(text);
 * if (parsed._tag === "Left") for (const problem of parsed.left) console.log(render(problem));
 * ```
 */
export const diagnosticRenderer = (options: RenderOptions = {}): ((diagnostic: Diagnostic) => string) => {
  const { text, file, color = false, width = Number.POSITIVE_INFINITY } = options;
  const setting = { lines: text === undefined ? undefined : linesOf(text), file, paint: painter(color), width };
  return (diagnostic) => renderOne(diagnostic, setting);
};
