import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn, segmentsStatedIn } from "@tierpolicy/schema";
export const usedNames = (policy) => {
    const conditions = conditionsOf(policy);
    const operands = conditions.flatMap(comparisonsStatedIn).flatMap(({ fact, value }) => (value.kind === "fact" ? [fact, value] : [fact]));
    const clock = policy.clock !== undefined && asksForTheDay(policy) ? [policy.clock] : [];
    return {
        leaves: new Set([...operands.map(leafOf), ...clock]),
        segments: new Set([...conditions.flatMap(segmentsStatedIn), ...listedSegments(policy)]),
    };
};
const leafOf = ({ fact, path }) => [fact, ...path].join(".");
const listedSegments = ({ services, channels, tiers }) => [
    ...[...services.values()].flatMap(({ exclusiveTo = [], knownTo }) => [...exclusiveTo, ...(knownTo === "everyone" ? [] : knownTo)]),
    ...[...channels.values()].flatMap(({ reach, overheardBy }) => [...(reach.kind === "segments" ? reach.segments : []), ...overheardBy]),
    ...tiers.flat(),
];
/** Whether something other than a condition needs to know what day it is: a schedule of surprises, or the end of an allow. */
const asksForTheDay = ({ services, segments, rules }) => [...services.values()].some(({ surprise }) => surprise !== undefined) ||
    [...services.values(), ...segments.values(), ...rules].some(({ allow }) => allow.some(({ until }) => until !== undefined));
//# sourceMappingURL=used-names.js.map