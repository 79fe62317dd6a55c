import type { Stored } from "../columns/stored.js";
import type { LookedAt } from "../regions/looked-at.js";
/**
 * Draws a column of one fact, or of a part of it, for some rows. What is drawn depends on the row and the attempt, and on nothing else.
 *
 * @param attempt 0 at first; where what was drawn cannot be, 1 and so on
 */
export type Draw = (rows: Uint32Array, attempt: number) => Stored;
/** What is drawn for. */
export interface Scene {
    readonly seed: number;
    /** The day on which the weeks begin, since 1970. */
    readonly start: number;
    readonly looked: ReadonlyMap<string, LookedAt>;
}
/** The draws of one leaf are apart from those of any other, and an attempt from the next: there is room for the parts of a list. */
export declare const placeOf: (attempt: number) => number;
//# sourceMappingURL=scene.d.ts.map