import { CODES, type DiagnosticCode } from "./diagnostics/codes.js";
import type { Diagnostic, Position } from "./diagnostics/diagnostic.js";
import type { FormProblem } from "./structure/problem.js";
import { MOST_PROBLEMS } from "./text/limits.js";
import type { Places } from "./text/places.js";

/** A problem, with what costs something left for later: most problems of a hostile document are never shown. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly underline: "key" | "value";
  readonly help?: () => string | undefined;
}

const TOO_MANY = "too-many-problems" satisfies DiagnosticCode;

const isKnownCode = (code: string): code is DiagnosticCode => Object.hasOwn(CODES, code);

export const ofForm = ({ code, pointer, message, help, underline }: FormProblem): Found => ({
  diagnostic: { code, severity: CODES[code].severity, message, pointer },
  underline,
  help,
});

export const ofMeaning = (diagnostic: Diagnostic): Found => ({
  diagnostic,
  underline: isKnownCode(diagnostic.code) ? CODES[diagnostic.code].underline : "value",
});

const placed = ({ diagnostic, underline, help }: Found, { rangeOf, keyRangeOf }: Places): Found => {
  const { code, pointer } = diagnostic;
  const found = () => (underline === "key" ? (keyRangeOf(pointer) ?? rangeOf(pointer)) : rangeOf(pointer));
  const range = diagnostic.range ?? (code === TOO_MANY ? undefined : found());
  return { diagnostic: range === undefined ? diagnostic : { ...diagnostic, range }, underline, ...(help === undefined ? {} : { help }) };
};

const finished = ({ diagnostic, help }: Found): Diagnostic => {
  const text = help?.();
  return Object.freeze(text === undefined ? diagnostic : { ...diagnostic, help: text });
};

/** What has no place in the text stands after what has. */
const LAST: Position = { line: Number.MAX_SAFE_INTEGER, column: 0 };

const inOrderOfText = (one: Found, other: Found): number => {
  const [a, b] = [one.diagnostic.range?.start ?? LAST, other.diagnostic.range?.start ?? LAST];
  return a.line - b.line || a.column - b.column;
};

const once = (problems: readonly Found[]): readonly Found[] => {
  const seen = new Set<string>();
  return problems.filter(({ diagnostic: { code, pointer, message, range } }) => {
    const identity = `${code}\n${pointer}\n${message}\n${range?.start.line}:${range?.start.column}`;
    return !seen.has(identity) && seen.add(identity);
  });
};

const tooMany = (unlisted: number): Diagnostic => ({
  code: TOO_MANY,
  severity: "error",
  message: `${unlisted} more problems are not listed`,
  pointer: "",
  help: "put these right first",
});

/** Beyond so many, problems are not even sorted. */
const MOST_SORTED = 10 * MOST_PROBLEMS;

/** Problems as an author wants them: each once, where it stands, in the order of the text. */
export const report = (document: Places, problems: readonly Found[], unseen: number): readonly Diagnostic[] => {
  const sorted = once(problems.slice(0, MOST_SORTED).map((problem) => placed(problem, document))).toSorted(inOrderOfText);
  const listed = sorted.slice(0, MOST_PROBLEMS).map(finished);
  const unlisted = sorted.length - listed.length + Math.max(0, problems.length - MOST_SORTED) + unseen;
  return Object.freeze(unlisted === 0 ? listed : [...listed, Object.freeze(tooMany(unlisted))]);
};
