import type { TriedLeaf } from "./random-conditions.test-support.js";
import type { World } from "./worlds.test-support.js";

/** A leaf of a world of which there is more and less; its values are tried from low to high. */
export interface Ordered {
  readonly index: number;
  readonly leaf: string;
}

export const nameOfTried = ({ operand: { fact, path } }: TriedLeaf): string => [fact, ...path].join(".");

export const orderedLeaves = ({ facts, leaves }: World): readonly Ordered[] =>
  leaves.flatMap((leaf, index) => {
    const { fact, path, type } = leaf.operand;
    const isOrdered =
      type.kind === "enum" ? path.length === 0 && facts.get(fact)?.ordered === true : !["array", "string"].includes(type.kind);
    return isOrdered ? [{ index, leaf: nameOfTried(leaf) }] : [];
  });
