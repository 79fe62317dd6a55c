import { child } from "../document/pointer.js";
import { checkName } from "../names.js";
import type { Report } from "../problems.js";
import type { Names } from "../scope.js";

type TiersPart = readonly (readonly (string | undefined)[] | undefined)[];

/** The chains of tiers, each from its lowest to its highest; names that are not declared are reported and left out. */
export const readTiers = (part: TiersPart | undefined, segments: Names, pointer: string, report: Report): readonly (readonly string[])[] =>
  (part ?? []).map((chain, index) =>
    (chain ?? []).flatMap((segment, place) =>
      segment !== undefined && checkName("segment", segments, segment, child(child(pointer, index), place), report) ? [segment] : [],
    ),
  );

/** For each tier, itself and all above it, in all the chains that have it. */
export const tiersFromEach = (chains: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
  const above = new Map<string, Set<string>>();
  for (const chain of chains) {
    const higher: string[] = [];
    for (const segment of [...chain].reverse()) {
      higher.unshift(segment);
      const known = above.get(segment) ?? new Set();
      for (const tier of higher) known.add(tier);
      above.set(segment, known);
    }
  }
  return new Map([...above].map(([segment, tiers]) => [segment, [...tiers]]));
};
