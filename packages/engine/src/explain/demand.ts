import { quote } from "@tierpolicy/schema";
import type { Comparable } from "../operators/holds.js";

interface Words {
  readonly asked: string;
  readonly refused: string;
  /** Of days and moments, where "more" would not be said. */
  readonly ofTime?: { readonly asked: string; readonly refused: string };
}

const AT_LEAST: Words = {
  asked: "be at least",
  refused: "be less than",
  ofTime: { asked: "be no earlier than", refused: "be before" },
};
const AT_MOST: Words = {
  asked: "be at most",
  refused: "be more than",
  ofTime: { asked: "be no later than", refused: "be after" },
};

const contrary = ({ asked, refused, ofTime }: Words): Words => ({
  asked: refused,
  refused: asked,
  ...(ofTime && { ofTime: { asked: ofTime.refused, refused: ofTime.asked } }),
});

const EQUAL: Words = { asked: "be", refused: "not be" };
const IN: Words = { asked: "be one of", refused: "be none of" };
const CONTAINS: Words = { asked: "contain", refused: "not contain" };

const WORDS: ReadonlyMap<string, Words> = new Map([
  ["equal", EQUAL],
  ["notEqual", contrary(EQUAL)],
  ["in", IN],
  ["notIn", contrary(IN)],
  ["contains", CONTAINS],
  ["doesNotContain", contrary(CONTAINS)],
  ["greaterThanInclusive", AT_LEAST],
  ["lessThan", contrary(AT_LEAST)],
  ["lessThanInclusive", AT_MOST],
  ["greaterThan", contrary(AT_MOST)],
]);

/**
 * What a comparison demands of a fact, as the rest of a sentence that ends in "must".
 *
 * @param operator with its decorators; those that have no short words are told as they are written
 * @param compared what the fact is compared with, which says whether it is a time
 * @param wanted whether the comparison has to hold, or has not to
 */
export const demand = (operator: string, compared: Comparable, wanted: boolean): string => {
  const isNegated = operator.startsWith("not:");
  const words = WORDS.get(isNegated ? operator.slice("not:".length) : operator);
  if (words === undefined) return `${wanted ? "" : "not "}satisfy ${quote(operator)}`;
  const { asked, refused } = typeof compared === "string" ? (words.ofTime ?? words) : words;
  return wanted === isNegated ? refused : asked;
};
