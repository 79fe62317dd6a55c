import type { Policy } from "@tierpolicy/schema";

/** A tier below another one in a chain. */
export interface LowerTier {
  readonly lower: string;
  /** The tiers of the chain between the two. */
  readonly between: readonly string[];
}

/** Every tier with those below it, the nearest first, in any chain. */
export const lowerTiersOf = ({ tiers }: Policy): readonly { readonly higher: string; readonly lowers: readonly LowerTier[] }[] => {
  const lowersOf = new Map<string, LowerTier[]>();
  for (const chain of tiers)
    for (const [at, higher] of chain.entries()) {
      const lowers = lowersOf.get(higher) ?? [];
      for (let place = at - 1; place >= 0; place--) lowers.push({ lower: chain[place] as string, between: chain.slice(place + 1, at) });
      lowersOf.set(higher, lowers);
    }
  return [...lowersOf].filter(([, lowers]) => lowers.length > 0).map(([higher, lowers]) => ({ higher, lowers }));
};
