import type { Traits } from "../traits.js";
import type { Bond } from "./bonds.js";
import type { Vet } from "./vet.js";
/**
 * Finds for somebody who cannot be the most similar one who can, in every week: clock and own weeks stay as they are.
 *
 * @returns of the traits of one person, those of the other; undefined where none is found
 */
export declare const neighbourFinder: (bond: Bond, vet: Vet, start: string) => ((one: Traits) => Traits | undefined);
//# sourceMappingURL=neighbour.d.ts.map