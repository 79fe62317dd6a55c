import type { Policy } from "@tierpolicy/schema";
/** A tier below another one in a chain. */
export interface LowerTier {
    readonly lower: string;
    /** The tiers of the chain between the two. */
    readonly between: readonly string[];
}
/** Every tier with those below it, the nearest first, in any chain. */
export declare const lowerTiersOf: ({ tiers }: Policy) => readonly {
    readonly higher: string;
    readonly lowers: readonly LowerTier[];
}[];
//# sourceMappingURL=lower-tiers.d.ts.map