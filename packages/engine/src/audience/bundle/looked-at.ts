import type { Comparison, Condition, Operand, Policy, Scalar } from "@tierpolicy/schema";
import { conditionsBelow } from "../../cells/leaves/comparisons.js";

/** What conditions come to, through the segments that they refer to. */
export interface LookedAt {
  readonly comparisons: readonly Comparison[];
  readonly segments: ReadonlySet<string>;
}

export const lookedAt = ({ segments }: Policy, conditions: readonly Condition[]): LookedAt => {
  const bodies = new Map([...segments].map(([id, { condition }]) => [id, condition]));
  const found: Comparison[] = [];
  const met = new Set<string>();
  const pending = [...conditions];
  for (let condition = pending.pop(); condition !== undefined; condition = pending.pop()) {
    if (condition.kind === "compare") found.push(condition);
    if (condition.kind === "segment" && met.has(condition.segment)) continue;
    if (condition.kind === "segment") met.add(condition.segment);
    for (const below of conditionsBelow(condition, bodies)) pending.push(below);
  }
  return { comparisons: found, segments: met };
};

export interface Mentions {
  /** The constants that it is compared with. */
  readonly constants: Set<Scalar>;
  /** Whether it is compared with another fact, or with itself. */
  isComparedWithFact: boolean;
}

/** By fact, or `fact.property` for a property of an object fact: what conditions say of it. */
export type Mentioned = ReadonlyMap<string, Mentions>;

export const mentionsIn = (comparisons: readonly Comparison[]): Mentioned => {
  const mentions = new Map<string, Mentions>();
  for (const { fact, value } of comparisons)
    for (const operand of value.kind === "fact" ? [fact, value] : [fact]) {
      const known = mentions.get(leafOf(operand)) ?? { constants: new Set<Scalar>(), isComparedWithFact: false };
      mentions.set(leafOf(operand), known);
      if (value.kind === "fact") known.isComparedWithFact = true;
      else for (const constant of [value.value].flat() as readonly Scalar[]) known.constants.add(constant);
    }
  return mentions;
};

const leafOf = ({ fact, path }: Operand): string => [fact, ...path].join(".");
