import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { ofForm, ofMeaning, report } from "./report.js";
import { type Sound, soundPartOf } from "./resolve/document/sound.js";
import { checkTestForm } from "./structure/policy-test/check.js";
import type { PolicyTestDocument } from "./structure/policy-test/document.js";
import type { Places } from "./text/places.js";
import { readDocument } from "./text/read-document.js";
import { within } from "./text/within.js";

export type { Sound } from "./resolve/document/sound.js";
export type { PolicyTestDocument } from "./structure/policy-test/document.js";

/** What a file of policy tests says, before its names are looked up in a policy. */
export interface PolicyTestReading extends Places {
  /** Everything that is wrong with its text and form, in the order of the text; empty where it is a `PolicyTestDocument`. */
  readonly problems: readonly Diagnostic[];
  /** What is sound of it: a key that is present with the value undefined is broken. Undefined where nothing is. */
  readonly document: Sound<PolicyTestDocument> | undefined;
}

/**
 * Reads a document of policy tests as far as it can be read without its policy. Never throws.
 *
 * @param input the document's text (JSON, at most 10 MB), or the document already parsed; that is copied, never kept
 * @returns what is wrong with it, and what can be looked at all the same, so that all problems can be told at once
 * @example
 * ```ts
 * import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
 *
 * const { problems } = readPolicyTests('{ "tests": [{ "name": "tea for all", "customer": {}, "ofered": ["tea"] }] }');
 * console.log(problems.map(({ message, help }) => `${message}: ${help}`)); // [ "unknown key `ofered`: did you mean `offered`?" ]
 * ```
 */
export const readPolicyTests = (input: unknown): PolicyTestReading => {
  const read = readDocument(input);
  const { rangeOf, keyRangeOf } = read;
  const ofText = read.problems.map(ofMeaning);
  if (!read.reliable) return { problems: report(read, ofText, 0), document: undefined, rangeOf, keyRangeOf };
  const { problems, unseen } = checkTestForm(read.value);
  const isBroken = within(new Set(read.broken));
  const form = problems.filter(({ pointer }) => !isBroken(pointer));
  const broken = [...read.broken, ...problems.flatMap((problem) => problem.broken)];
  return {
    problems: report(read, [...ofText, ...form.map(ofForm)], unseen),
    document: unseen > 0 ? undefined : (soundPartOf(read.value, broken) as Sound<PolicyTestDocument> | undefined),
    rangeOf,
    keyRangeOf,
  };
};

/** Problems of a document in the order of its text, each once, and no more than a reader can bear. */
export const inOrder = (problems: readonly Diagnostic[], places: Places): readonly Diagnostic[] =>
  report(places, problems.map(ofMeaning), 0);
