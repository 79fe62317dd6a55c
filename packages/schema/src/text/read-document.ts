import type { DiagnosticCode } from "../diagnostics/codes.js";
import { CODES } from "../diagnostics/codes.js";
import type { Diagnostic, Range } from "../diagnostics/diagnostic.js";
import { MOST_BYTES, MOST_PROBLEMS } from "./limits.js";
import { linesOf } from "./lines.js";
import { PlaceRecorder, type Places, placesOf } from "./places.js";
import { readObject } from "./read-object.js";
import { readText } from "./read-text.js";

/** What a document says, before anything is known of its form. */
export interface ReadDocument extends Places {
  readonly value: unknown;
  readonly problems: readonly Diagnostic[];
  /** JSON Pointers of the values that are not what the author meant. */
  readonly broken: readonly string[];
  /** False where so much is wrong with the text that nothing should be said about the value. */
  readonly reliable: boolean;
}

const NOWHERE: Places = { rangeOf: () => undefined, keyRangeOf: () => undefined };

const diagnostic = (code: DiagnosticCode, pointer: string, message: string, help: string | undefined, range?: Range): Diagnostic => ({
  code,
  severity: CODES[code].severity,
  message,
  pointer,
  ...(range === undefined ? {} : { range }),
  ...(help === undefined ? {} : { help }),
});

/** Whether a text has more bytes in UTF-8 than a document may have. */
const isTooLarge = (text: string): boolean => {
  if (text.length * 3 <= MOST_BYTES) return false;
  if (text.length > MOST_BYTES) return true;
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // a surrogate pair has two units and four bytes
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes > MOST_BYTES;
};

/** The places are found by reading the text a second time, and only when somebody asks. */
const lazyPlaces = (text: string, lines: ReturnType<typeof linesOf>): Places => {
  let known: Places | undefined;
  const places = (): Places => {
    if (known === undefined) {
      const record = new PlaceRecorder();
      readText(text, record);
      known = placesOf(record, lines);
    }
    return known;
  };
  return { rangeOf: (pointer) => places().rangeOf(pointer), keyRangeOf: (pointer) => places().keyRangeOf(pointer) };
};

const stopped = (problems: number): readonly Diagnostic[] =>
  problems < MOST_PROBLEMS
    ? []
    : [diagnostic("too-many-problems", "", `reading stopped after ${problems} problems`, "put these right first")];

const ofText = (text: string): ReadDocument => {
  if (isTooLarge(text)) {
    const start = { line: 1, column: 1 };
    const problem = diagnostic("too-large", "", "a document has at most 10 MB", "split the policy, or leave out what it repeats", {
      start,
      end: start,
    });
    return { value: undefined, problems: [problem], broken: [], reliable: false, ...NOWHERE };
  }
  const lines = linesOf(text);
  const { value, problems, reliable } = readText(text);
  return {
    value,
    problems: problems
      .map(({ code, pointer, message, help, start, end }) => diagnostic(code, pointer, message, help, lines.range(start, end)))
      .concat(stopped(problems.length)),
    broken: problems.filter(({ breaks }) => breaks).map(({ pointer }) => pointer),
    reliable,
    ...lazyPlaces(text, lines),
  };
};

const ofObject = (input: unknown): ReadDocument => {
  const { value, problems, reliable } = readObject(input);
  return {
    value,
    problems: problems.map(({ code, pointer, message, help }) => diagnostic(code, pointer, message, help)).concat(stopped(problems.length)),
    broken: problems.filter(({ breaks }) => breaks).map(({ pointer }) => pointer),
    reliable,
    ...NOWHERE,
  };
};

/**
 * Reads a document from its text, or from data that is already parsed, which is copied. Never throws.
 *
 * @param input JSON text of at most 10 MB, or plain data
 */
export const readDocument = (input: unknown): ReadDocument => (typeof input === "string" ? ofText(input) : ofObject(input));
