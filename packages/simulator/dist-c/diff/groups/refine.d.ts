import type { CustomerSet, Space } from "@tierpolicy/engine";
import type { Loss, Widening } from "../report.js";
import { type Facet, type FacetValue, type Respect } from "./facet.js";
import type { Said } from "./facets-of.js";
export type Grade = Loss | Widening | undefined;
/** How a group changes: in one facet, or in some way or other in one respect, as far as it is to be judged alike. */
export type Step = {
    readonly facet: Facet;
    readonly before: FacetValue;
    readonly after: FacetValue;
    readonly grade: Grade;
} | {
    readonly varies: Respect;
    readonly grade: Grade;
};
/** Customers of whom the same can be said. */
export interface Part {
    readonly customers: CustomerSet;
    readonly steps: readonly Step[];
}
/** Two policies on one facet of one service. */
export interface Comparand {
    readonly facet: Facet;
    readonly before: Said;
    readonly after: Said;
    readonly grade: (before: FacetValue, after: FacetValue) => Grade;
}
/**
 * Parts the customers further by what changes for them in one respect. Where that makes too many parts, it is only told apart how the
 * change is to be judged: at most three times as many.
 *
 * @param comparands of all facets of the respect
 * @param most how many parts are not too many
 */
export declare const refine: (space: Space, parts: readonly Part[], { respect, comparands, most }: {
    readonly respect: Respect;
    readonly comparands: readonly Comparand[];
    readonly most: number;
}) => readonly Part[];
//# sourceMappingURL=refine.d.ts.map