import type { Comparison } from "@tierpolicy/schema";
import type { Leaf, Leaves } from "./leaf.js";

/** Leaves that comparisons of facts with facts connect, or one leaf that is only ever compared with constants. */
export interface Group {
  /** In the order of first use. */
  readonly leaves: readonly Leaf[];
  /** The pairs of places in `leaves` that are compared; a leaf may be compared with itself. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly comparisons: readonly Comparison[];
}

export const isCoupled = (group: Group): boolean => group.pairs.length > 0;

/** The leaves that conditions look at, in groups, in the order of first use. */
export const groupsOf = (comparisons: readonly Comparison[], leaves: Leaves): readonly Group[] => {
  const parents = new Map<Leaf, Leaf>();
  const root = (leaf: Leaf): Leaf => {
    let top = leaf;
    while (parents.get(top) !== top) {
      const parent = parents.get(top);
      if (parent === undefined) break;
      top = parent;
    }
    parents.set(leaf, top);
    return top;
  };
  const sides = comparisons.map(({ fact, value }) => (value.kind === "fact" ? [leaves.of(fact), leaves.of(value)] : [leaves.of(fact)]));
  for (const [one, other] of sides) {
    if (one === undefined) continue;
    const first = root(one);
    if (other !== undefined) parents.set(root(other), first);
  }
  const drafts = new Map<Leaf, { leaves: Leaf[]; pairs: [number, number][]; comparisons: Comparison[] }>();
  for (const [index, both] of sides.entries()) {
    const key = root(both[0] as Leaf);
    const draft = drafts.get(key) ?? { leaves: [], pairs: [], comparisons: [] };
    drafts.set(key, draft);
    for (const leaf of both) if (!draft.leaves.includes(leaf)) draft.leaves.push(leaf);
    draft.comparisons.push(comparisons[index] as Comparison);
    const [one, other] = both;
    if (other !== undefined) draft.pairs.push([draft.leaves.indexOf(one as Leaf), draft.leaves.indexOf(other)]);
  }
  return [...drafts.values()];
};
