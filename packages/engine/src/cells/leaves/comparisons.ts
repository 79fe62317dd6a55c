import type { Comparison, Condition } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";

/** The conditions directly below one; of a reference to a segment, the segment's. */
export const conditionsBelow = (condition: Condition, segments: ReadonlyMap<string, Condition>): readonly Condition[] => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of;
    case "not":
      return [condition.of];
    case "segment": {
      const segment = segments.get(condition.segment);
      if (segment === undefined) throw new InvariantError(`a condition refers to \`${condition.segment}\`, which is no segment`);
      return [segment];
    }
    case "compare":
      return [];
  }
};

/** Every comparison in the conditions and in the segments, each once, in the order of first use. */
export const comparisonsIn = (conditions: Iterable<Condition>, segments: ReadonlyMap<string, Condition>): readonly Comparison[] => {
  const found: Comparison[] = [];
  const seen = new Set<Condition>();
  const stack = [...segments.values()].reverse();
  stack.push(...[...conditions].reverse());
  for (let condition = stack.pop(); condition !== undefined; condition = stack.pop()) {
    if (seen.has(condition)) continue;
    seen.add(condition);
    if (condition.kind === "compare") found.push(condition);
    const below = conditionsBelow(condition, segments);
    for (let i = below.length - 1; i >= 0; i--) stack.push(below[i] as Condition);
  }
  return found;
};
