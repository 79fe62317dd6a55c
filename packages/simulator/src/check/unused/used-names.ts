import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn, type Operand, type Policy, segmentsStatedIn } from "@tierpolicy/schema";

/** What a policy refers to. */
export interface UsedNames {
  /** Facts and properties of facts, as `fact.property`. */
  readonly leaves: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
}

export const usedNames = (policy: Policy): UsedNames => {
  const conditions = conditionsOf(policy);
  const operands = conditions.flatMap(comparisonsStatedIn).flatMap(({ fact, value }) => (value.kind === "fact" ? [fact, value] : [fact]));
  const clock = policy.clock !== undefined && asksForTheDay(policy) ? [policy.clock] : [];
  return {
    leaves: new Set([...operands.map(leafOf), ...clock]),
    segments: new Set([...conditions.flatMap(segmentsStatedIn), ...listedSegments(policy)]),
  };
};

const leafOf = ({ fact, path }: Operand): string => [fact, ...path].join(".");

const listedSegments = ({ services, channels, tiers }: Policy): readonly string[] => [
  ...[...services.values()].flatMap(({ exclusiveTo = [], knownTo }) => [...exclusiveTo, ...(knownTo === "everyone" ? [] : knownTo)]),
  ...[...channels.values()].flatMap(({ reach, overheardBy }) => [...(reach.kind === "segments" ? reach.segments : []), ...overheardBy]),
  ...tiers.flat(),
];

/** Whether something other than a condition needs to know what day it is: a schedule of surprises, or the end of an allow. */
const asksForTheDay = ({ services, segments, rules }: Policy): boolean =>
  [...services.values()].some(({ surprise }) => surprise !== undefined) ||
  [...services.values(), ...segments.values(), ...rules].some(({ allow }) => allow.some(({ until }) => until !== undefined));
