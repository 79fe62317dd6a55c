import type { ScalarType } from "@tierpolicy/schema";
import { type Numbers } from "../columns/stored.js";
import type { LookedAt } from "../regions/looked-at.js";
import { type OrderedType, type Region } from "../regions/ordered-regions.js";
import { type Draw, type Scene } from "./scene.js";
export declare const scalarDraw: (scene: Scene, name: string, type: ScalarType, looked: LookedAt) => Draw;
/** The values of an enum; of a string, what it is compared with and something else. */
export declare const textsOf: (type: Extract<ScalarType, {
    readonly kind: "enum" | "string";
}>, { texts, isTied }: LookedAt) => readonly string[];
/** The narrowest array that holds the values of all regions. */
export declare const numbersFor: ({ kind }: OrderedType, regions: readonly Region[], length: number) => Numbers;
/**
 * The value at a place of a region.
 *
 * @returns of the region's number and a place in it, from 0 to less than 1
 */
export declare const placerOf: ({ kind }: OrderedType, regions: readonly Region[], { isMatched }: LookedAt) => ((region: number, place: number) => number);
//# sourceMappingURL=scalar-draw.d.ts.map