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

/** Nobody has more tiers above one; the bound keeps a hostile document from multiplying them. */
export const MOST_TIERS = 100;

/**
 * Looks up a tier itself and all above it, in all the chains that have it; undefined for a segment that is no tier.
 * Of more than {@link MOST_TIERS} tiers only one more is returned.
 */
export const createTierLookup = (chains: readonly (readonly string[])[]): ((segment: string) => readonly string[] | undefined) => {
  const places = new Map<string, (readonly [chain: readonly string[], place: number])[]>();
  for (const chain of chains) {
    for (const [place, segment] of chain.entries()) {
      const others = places.get(segment);
      if (others === undefined) places.set(segment, [[chain, place]]);
      else others.push([chain, place]);
    }
  }
  const known = new Map<string, readonly string[]>();
  const lookUp = (segment: string): readonly string[] => {
    const tiers = new Set<string>();
    for (const [chain, place] of places.get(segment) ?? []) {
      for (const tier of chain.slice(place, place + MOST_TIERS + 1)) tiers.add(tier);
      if (tiers.size > MOST_TIERS) break;
    }
    return [...tiers].slice(0, MOST_TIERS + 1);
  };
  return (segment) => {
    if (!places.has(segment)) return undefined;
    const tiers = known.get(segment) ?? lookUp(segment);
    known.set(segment, tiers);
    return tiers;
  };
};
