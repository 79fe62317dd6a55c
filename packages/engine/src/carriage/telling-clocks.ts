import { type Comparison, type Condition, comparisonsStatedIn, type Policy } from "@tierpolicy/schema";
import { familyOf } from "../cells/domain/family.js";
import { rangeOf } from "../cells/domain/range.js";

/** The only clock of a policy that has none. */
const NO_CLOCK: readonly undefined[] = [undefined];

/**
 * A few clocks for conditions, such that they tell no clock from all of these: the first there is, and each that they mention, with the next one.
 * Everything in between is on the same side of all that is mentioned, and conditions see nothing else of it.
 *
 * @returns for conditions of rules, together with those of the invariants, segments and channels, the clocks; undefined where
 * some of them compare the clock with facts
 */
export const tellingClocks = (policy: Policy): ((conditions: readonly Condition[]) => readonly (string | undefined)[] | undefined) => {
  const clock = policy.clock === undefined ? undefined : policy.facts.get(policy.clock);
  if (clock === undefined || (clock.type.kind !== "date" && clock.type.kind !== "date-time")) return () => NO_CLOCK;
  const { id, type } = clock;
  const family = familyOf([type]);
  const { least, greatest } = rangeOf(type) as NonNullable<ReturnType<typeof rangeOf>>;
  const mentionedBy = ({ fact, value }: Comparison): readonly number[] | undefined => {
    if (value.kind === "fact") return fact.fact === id || value.fact === id ? undefined : [];
    return fact.fact === id ? [value.value].flat().map((constant) => family.keyOf(constant)) : [];
  };
  const mentionedIn = (conditions: readonly Condition[]): readonly number[] | undefined => {
    const keys: number[] = [];
    for (const comparison of conditions.flatMap(comparisonsStatedIn)) {
      const mentioned = mentionedBy(comparison);
      if (mentioned === undefined) return undefined;
      keys.push(...mentioned);
    }
    return keys;
  };
  const surroundings = mentionedIn([
    ...policy.invariants,
    ...[...policy.segments.values()].map(({ condition }) => condition),
    ...[...policy.channels.values()].flatMap(({ except }) => except ?? []),
  ]);
  return (conditions) => {
    const mentioned = mentionedIn(conditions);
    if (surroundings === undefined || mentioned === undefined) return undefined;
    const keys = new Set([least]);
    for (const key of [...surroundings, ...mentioned]) {
      keys.add(key);
      if (key < greatest) keys.add(family.step(key, 1));
    }
    return [...keys].map((key) => `${family.valueOf(key)}`);
  };
};
