import type { CustomerSet, Space } from "@tierpolicy/engine";
import { lazily } from "./remember.js";

/** Whether somebody of the concerned is one whom the rule applies to, and none of its rivals. Rules that are no rivals are not asked about. */
export type IsSole<Rule> = (rule: Rule, concerned: CustomerSet) => boolean;

/**
 * Rules that can stand in for each other. The union of all but one is never built: what stands before a rule and what stands after it
 * are unions that all of them share.
 *
 * @param base whom other rules apply to that go before any of these
 */
export const rivalsOf = <Rule>(
  space: Space,
  rules: readonly Rule[],
  whom: (rule: Rule) => CustomerSet,
  base: () => CustomerSet = () => space.nobody,
): IsSole<Rule> => {
  const places = new Map(rules.map((rule, at) => [rule, at]));
  const before = lazily(() => unionsBefore(space, rules.map(whom), base()));
  const after = lazily(() => unionsBefore(space, rules.map(whom).reverse(), space.nobody));
  return (rule, concerned) => {
    const at = places.get(rule);
    if (at === undefined) return false;
    const rest = space.minus(space.and(whom(rule), concerned), before()[at] as CustomerSet);
    return !space.isEmpty(rest) && !space.implies(rest, after()[rules.length - 1 - at] as CustomerSet);
  };
};

/** For each set, the union of those before it. */
const unionsBefore = (space: Space, sets: readonly CustomerSet[], first: CustomerSet): readonly CustomerSet[] => {
  let union = first;
  return sets.map((set) => {
    const before = union;
    union = space.or(union, set);
    return before;
  });
};
