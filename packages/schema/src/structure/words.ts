import { quote } from "../diagnostics/words.js";
import { stepsOf } from "../resolve/document/pointer.js";

/**
 * What the author calls a place: the last key of its pointer, or which element of what.
 *
 * @param whole what the whole document is called
 */
export const subjectOf = (pointer: string, whole = "the policy"): string => {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  if (last === undefined) return whole;
  if (!/^\d+$/.test(last)) return quote(last);
  const list = steps.findLast((step) => !/^\d+$/.test(step));
  return `element ${Number(last) + 1} of ${list === undefined ? "the list" : quote(list)}`;
};

const KINDS: { readonly [type: string]: string } = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** The kinds of values that are expected, as a sentence says it. */
export const expectedKinds = (types: string | readonly string[] | undefined): string => {
  const names = [types ?? []].flat().map((type) => KINDS[type] ?? type);
  const last = names.pop() ?? "another value";
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
};

/** The kind of a value, as a sentence says it. */
export const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a number" : "a fraction";
  return KINDS[typeof value] ?? typeof value;
};

/** The first sentence of a description, as the rest of a sentence. */
export const gist = (description: string): string => {
  const [sentence = ""] = description.split(/\.(?= |$)/, 1);
  return /^[A-Z][a-z]*,? /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
};

/** The value as an author would write it. */
export const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)) ?? "";

const hyphenated = (word: string): string =>
  word
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
const camelCased = (word: string): string => {
  const joined = word
    .replace(/[^a-zA-Z0-9-]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[^a-zA-Z]+/, "");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
};

const LONGEST_WORD = 100;

/** A word of the author's as the pattern wants it, if that is easily done. */
export const respelt = (word: string, pattern: RegExp): string | undefined =>
  word.length > LONGEST_WORD ? undefined : [camelCased(word), hyphenated(word)].find((spelling) => pattern.test(spelling));
