import type { CustomerSet, Space } from "@tierpolicy/engine";
import { lazily } from "./remember.js";

/** Whether a rule applies to somebody of the concerned whom none of its rivals applies to. */
export type IsSole<Rule> = (rule: Rule) => boolean;

/**
 * Rules that can stand in for each other. What is left for a rule once all others have taken theirs is found by halves: what the other half
 * takes is taken from both quarters of a half at once, and so on down to the rule. Nothing is worked out for rules that nobody asks about.
 *
 * @param concerned to whom it makes a difference whether one of the rules applies
 */
export const rivalsOf = <Rule>(
  space: Space,
  rules: readonly Rule[],
  whom: (rule: Rule) => CustomerSet,
  concerned: () => CustomerSet,
): IsSole<Rule> => {
  const left = new Map<Rule, () => CustomerSet>();
  /** Notes what is left for each of some rules of what is left for them together, and gives their union. */
  const halve = (some: readonly Rule[], rest: () => CustomerSet): (() => CustomerSet) => {
    const [only, ...more] = some;
    if (only === undefined) return () => space.nobody;
    if (more.length === 0) {
      left.set(only, rest);
      return () => whom(only);
    }
    const half = some.length >> 1;
    const without = (taken: () => CustomerSet) => lazily(() => (space.isEmpty(rest()) ? space.nobody : space.minus(rest(), taken())));
    const first: () => CustomerSet = halve(
      some.slice(0, half),
      without(() => second()),
    );
    const second: () => CustomerSet = halve(some.slice(half), without(first));
    return lazily(() => space.or(first(), second()));
  };
  halve(rules, lazily(concerned));
  return (rule) => {
    const rest = left.get(rule)?.();
    return rest !== undefined && !space.isEmpty(space.and(rest, whom(rule)));
  };
};
