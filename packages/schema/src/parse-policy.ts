import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { CODES, type DiagnosticCode } from "./diagnostics/codes.js";
import type { Diagnostic, Position } from "./diagnostics/diagnostic.js";
import type { Policy } from "./policy/policy.js";
import { problemsIn, resolve } from "./resolve/resolve.js";
import { checkForm } from "./structure/check.js";
import type { PolicyDocument } from "./structure/document.js";
import type { FormProblem } from "./structure/problem.js";
import { MOST_PROBLEMS } from "./text/limits.js";
import { type ReadDocument, readDocument } from "./text/read-document.js";
import { within } from "./text/within.js";

type Parsed = Either<NonEmptyArray<Diagnostic>, Policy>;

/** A problem, with what costs something left for later: most problems of a hostile document are never shown. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly underline: "key" | "value";
  readonly help?: () => string | undefined;
}

const TOO_MANY = "too-many-problems" satisfies DiagnosticCode;

const isKnownCode = (code: string): code is DiagnosticCode => Object.hasOwn(CODES, code);

const ofForm = ({ code, pointer, message, help, underline }: FormProblem): Found => ({
  diagnostic: { code, severity: CODES[code].severity, message, pointer },
  underline,
  help,
});

const ofMeaning = (diagnostic: Diagnostic): Found => ({
  diagnostic,
  underline: isKnownCode(diagnostic.code) ? CODES[diagnostic.code].underline : "value",
});

const placed = ({ diagnostic, underline, help }: Found, { rangeOf, keyRangeOf }: ReadDocument): Found => {
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

const report = (document: ReadDocument, problems: readonly Found[], unseen: number): readonly Diagnostic[] => {
  const sorted = once(problems.slice(0, MOST_SORTED).map((problem) => placed(problem, document))).toSorted(inOrderOfText);
  const listed = sorted.slice(0, MOST_PROBLEMS).map(finished);
  const unlisted = sorted.length - listed.length + Math.max(0, problems.length - MOST_SORTED) + unseen;
  return Object.freeze(unlisted === 0 ? listed : [...listed, Object.freeze(tooMany(unlisted))]);
};

const left = (problems: readonly Diagnostic[]): Parsed => ({ _tag: "Left", left: problems as NonEmptyArray<Diagnostic> });

const parse = (document: ReadDocument): Parsed => {
  const ofText = document.problems.map(ofMeaning);
  if (!document.reliable) return left(report(document, ofText, 0));
  const { problems, unseen } = checkForm(document.value);
  const broken = [...document.broken, ...problems.flatMap((problem) => problem.broken)];
  const ofParts = ofText.length === 0 && problems.length === 0;
  if (!ofParts) {
    const inSound = unseen === 0 ? problemsIn(document.value, broken) : [];
    const isBroken = within(new Set(document.broken));
    const form = problems.filter(({ pointer }) => !isBroken(pointer));
    return left(report(document, [...ofText, ...form.map(ofForm), ...inSound.map(ofMeaning)], unseen));
  }
  const resolved = resolve(document.value as PolicyDocument, { rangeOf: document.rangeOf });
  if (resolved._tag === "Left") return left(report(document, resolved.left.map(ofMeaning), 0));
  const warnings = report(document, resolved.right.warnings.map(ofMeaning), 0);
  return { _tag: "Right", right: Object.freeze({ ...resolved.right, warnings }) };
};

/**
 * Turns a policy document into a policy that can be trusted, or says everything that is wrong with it, in the order of the text.
 *
 * @param input the document's text (JSON, at most 10 MB), or the document already parsed; that is copied, never kept
 * @returns the policy, deeply frozen, with its warnings; or every problem found, errors and warnings. Never throws.
 * @example
 * ```ts
 * import { parsePolicy } from "@tierpolicy/schema";
 *
 * const parsed = parsePolicy('{ "tierpolicy": 1, "name": "tea house", "services": { "tea": { "need": "basic", "control": "high" } } }');
 * if (parsed._tag === "Right") console.log(parsed.right.services.get("tea")?.classDefault.commitment); // guaranteed
 * ```
 */
export const parsePolicy = (input: unknown): Parsed => parse(readDocument(input));
