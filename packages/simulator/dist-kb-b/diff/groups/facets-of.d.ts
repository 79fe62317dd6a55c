import { type CustomerSet, type Formulas } from "@tierpolicy/engine";
import { type Facet, type FacetValue } from "./facet.js";
/** Whom a policy tells what in one respect: disjoint sets that have everybody in them, some perhaps nobody. */
export type Said = readonly {
    readonly value: FacetValue;
    readonly customers: CustomerSet;
}[];
export interface FacetOf {
    readonly facet: Facet;
    readonly said: Said;
}
/**
 * What a policy says of a service, facet by facet, in the order in which decisions list them.
 *
 * @param within the customers that are asked about
 */
export declare const facetsOf: (formulas: Formulas, service: string, within: CustomerSet) => ReadonlyMap<string, FacetOf>;
//# sourceMappingURL=facets-of.d.ts.map