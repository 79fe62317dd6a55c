import { child } from "../document/pointer.js";
import { checkName } from "../names.js";
import type { Report } from "../problems.js";
import type { Names } from "../scope.js";

type TiersPart = readonly (readonly (string | undefined)[] | undefined)[];

export interface ReadTiers {
  /** The chains, each from its lowest tier to its highest, without names that are not declared. */
  readonly chains: readonly (readonly string[])[];
  /** Whether nothing was left out, so that it is certain which tiers there are. */
  readonly whole: boolean;
}

/** Reads the chains of tiers; names that are not declared are reported. */
export const readTiers = (part: TiersPart | undefined, segments: Names, pointer: string, report: Report): ReadTiers => {
  const chains = (part ?? []).map((chain, index) =>
    (chain ?? []).filter((segment, place): segment is string => {
      const at = child(child(pointer, index), place);
      return segment !== undefined && checkName("segment", segments, segment, at, report);
    }),
  );
  return { chains, whole: chains.every((chain, index) => chain.length === part?.[index]?.length) };
};

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
