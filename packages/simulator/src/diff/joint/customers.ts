import type { Facts, FactValue, Policy } from "@tierpolicy/schema";
import type { Example } from "../report.js";

/** A customer of the joint space as each of the policies reads it. */
export interface Seen {
  readonly before: Facts;
  readonly after: Facts;
}

/** @param words what the facts of `before` are called in the joint space */
export const seenBy = (before: Policy, after: Policy, words: ReadonlyMap<string, string>, customer: Facts): Seen => ({
  before: Object.fromEntries([...before.facts.keys()].map((id) => [id, customer[words.get(id) ?? id] as FactValue])),
  after: Object.fromEntries([...after.facts.keys()].map((id) => [id, customer[id] as FactValue])),
});

/** One object that both policies read as their customer; where there is none, two. */
export const exampleOf = ({ before, after }: Seen): Example => {
  const clashes = Object.keys(before).some((id) => Object.hasOwn(after, id) && JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  if (clashes) return { customer: after, was: before };
  const gone = Object.entries(before).filter(([id]) => !Object.hasOwn(after, id));
  return { customer: Object.fromEntries([...Object.entries(after), ...gone]) };
};
