import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Policy } from "./policy/policy.js";
import { ofForm, ofMeaning, report } from "./report.js";
import { problemsIn, resolve } from "./resolve/resolve.js";
import { checkForm } from "./structure/check.js";
import type { PolicyDocument } from "./structure/document.js";
import { type ReadDocument, readDocument } from "./text/read-document.js";
import { within } from "./text/within.js";

type Parsed = Either<NonEmptyArray<Diagnostic>, Policy>;

const left = (problems: readonly Diagnostic[]): Parsed => ({ _tag: "Left", left: problems as NonEmptyArray<Diagnostic> });

const parse = (document: ReadDocument, text: string | undefined): Parsed => {
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
  return { _tag: "Right", right: Object.freeze({ ...resolved.right, warnings, ...(text !== undefined && { text }) }) };
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
export const parsePolicy = (input: unknown): Parsed => parse(readDocument(input), typeof input === "string" ? input : undefined);
