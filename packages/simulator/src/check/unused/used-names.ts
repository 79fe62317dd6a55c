import { conditionsOf } from "@tierpolicy/engine";
import type { Comparison, Condition, Operand, Policy } from "@tierpolicy/schema";

/** What a policy refers to. */
export interface UsedNames {
  /** Facts and properties of facts, as `fact.property`. */
  readonly leaves: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
}

export const usedNames = (policy: Policy): UsedNames => {
  const parts = conditionsOf(policy).flatMap(partsOf);
  const comparisons = parts.filter((part): part is Comparison => part.kind === "compare");
  const operands = comparisons.flatMap(({ fact, value }) => (value.kind === "fact" ? [fact, value] : [fact]));
  const clock = policy.clock !== undefined && asksForTheDay(policy) ? [policy.clock] : [];
  return {
    leaves: new Set([...operands.map(leafOf), ...clock]),
    segments: new Set([...parts.flatMap((part) => (part.kind === "segment" ? [part.segment] : [])), ...listedSegments(policy)]),
  };
};

const leafOf = ({ fact, path }: Operand): string => [fact, ...path].join(".");

const partsOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(partsOf);
    case "not":
      return partsOf(condition.of);
    case "segment":
    case "compare":
      return [condition];
  }
};

const listedSegments = ({ services, channels, tiers }: Policy): readonly string[] => [
  ...[...services.values()].flatMap(({ exclusiveTo = [], knownTo }) => [...exclusiveTo, ...(knownTo === "everyone" ? [] : knownTo)]),
  ...[...channels.values()].flatMap(({ reach, overheardBy }) => [...(reach.kind === "segments" ? reach.segments : []), ...overheardBy]),
  ...tiers.flat(),
];

/** Whether something other than a condition needs to know what day it is: a schedule of surprises, or the end of an allow. */
const asksForTheDay = ({ services, segments, rules }: Policy): boolean =>
  [...services.values()].some(({ surprise }) => surprise !== undefined) ||
  [...services.values(), ...segments.values(), ...rules].some(({ allow }) => allow.some(({ until }) => until !== undefined));
