import { type Condition, type Policy, segmentsStatedIn } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { type Predicate, predicateOf } from "./predicate.js";

/** Every segment's condition, each after those that it refers to, so that one pass answers all. */
export interface SegmentPlan {
  readonly numberOf: (segment: string) => number;
  /** The segments' ids, by number. */
  readonly ids: readonly string[];
  readonly predicates: readonly Predicate[];
}

export const planSegments = (policy: Pick<Policy, "segments">): SegmentPlan => {
  const ids = inOrderOfReference(policy.segments);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (segment: string) => {
    const number = numbers.get(segment);
    if (number === undefined) throw new InvariantError(`the policy has no segment \`${segment}\``);
    return number;
  };
  const predicates = ids.map((id) => predicateOf(conditionOf(policy.segments, id), numberOf));
  return Object.freeze({ numberOf, ids: Object.freeze(ids), predicates: Object.freeze(predicates) });
};

const conditionOf = (segments: Policy["segments"], id: string): Condition => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};

/** Walks with a list of its own, since a chain of references may be longer than the call stack is deep. */
export const inOrderOfReference = (segments: Policy["segments"]): string[] => {
  const ordered = new Set<string>();
  const opened = new Set<string>();
  const pending = [...segments.keys()].reverse();
  while (pending.length > 0) {
    const id = pending.at(-1) as string;
    if (opened.has(id)) {
      ordered.add(id);
      pending.pop();
    } else {
      opened.add(id);
      pending.push(...segmentsStatedIn(conditionOf(segments, id)).filter((reference) => !opened.has(reference)));
    }
  }
  return [...ordered];
};
