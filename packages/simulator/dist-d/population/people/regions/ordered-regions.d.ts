import type { ScalarType } from "@tierpolicy/schema";
import type { Cut } from "./looked-at.js";
/** Both ends belong to it. */
export interface Region {
    readonly least: number;
    readonly greatest: number;
}
/** A type whose values have an order, as numbers. */
export type OrderedType = Extract<ScalarType, {
    readonly kind: "integer" | "number" | "date" | "date-time";
}>;
/**
 * The regions between the cuts of a leaf, ascending; never none. Where no bound is declared, values lie as far beyond the last cut as
 * cuts and bounds lie apart.
 *
 * @param start the day on which the weeks begin, since 1970
 */
export declare const orderedRegions: (type: OrderedType, cuts: readonly Cut[], start: number) => readonly Region[];
//# sourceMappingURL=ordered-regions.d.ts.map