import type { Condition, Policy } from "@tierpolicy/schema";
import { type LookedAt, lookedAt, mentionsIn } from "./looked-at.js";

/**
 * The invariants that say something of what others look at, or of what another such invariant looks at: they alone can make it impossible for a
 * customer to be what these ask for.
 */
export const connectedTo = (policy: Policy, { comparisons }: LookedAt): readonly Condition[] => {
  const leavesOf = (invariant: Condition) => [...mentionsIn(lookedAt(policy, [invariant]).comparisons).keys()];
  const leaves = new Map(policy.invariants.map((invariant) => [invariant, leavesOf(invariant)]));
  const saying = new Map<string, Condition[]>();
  for (const [invariant, of] of leaves)
    for (const leaf of of) {
      const others = saying.get(leaf);
      if (others) others.push(invariant);
      else saying.set(leaf, [invariant]);
    }
  const kept = new Set<Condition>();
  const pending = [...mentionsIn(comparisons).keys()];
  for (let leaf = pending.pop(); leaf !== undefined; leaf = pending.pop())
    for (const invariant of saying.get(leaf) ?? []) {
      if (kept.has(invariant)) continue;
      kept.add(invariant);
      for (const other of leaves.get(invariant) ?? []) pending.push(other);
    }
  return policy.invariants.filter((invariant) => kept.has(invariant));
};

/** Whether an invariant says nothing of facts, values or segments that is not looked at in any case. */
export const isFamiliarTo = (policy: Policy, { comparisons, segments }: LookedAt): ((invariant: Condition) => boolean) => {
  const mentions = mentionsIn(comparisons);
  return (invariant) => {
    const own = lookedAt(policy, [invariant]);
    return (
      [...own.segments].every((segment) => segments.has(segment)) &&
      [...mentionsIn(own.comparisons)].every(([leaf, { constants, isComparedWithFact }]) => {
        const known = mentions.get(leaf);
        return known && (known.isComparedWithFact || !isComparedWithFact) && [...constants].every((value) => known.constants.has(value));
      })
    );
  };
};
