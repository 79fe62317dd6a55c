import type { Policy } from "@tierpolicy/schema";
import type { People } from "../people/people.js";
import { type Leaf } from "./moments.js";
/** The rows in which the clock comes to a value of the person's own, or passes it, from the week before to this one: ascending. */
export type Crossings = (week: number) => Uint32Array;
/**
 * Who has a comparison of the clock with a fact that may say something else than the week before.
 *
 * @returns undefined where the fact cannot be read at once
 */
export declare const crossingsOf: (policy: Policy, people: People, leaf: Leaf) => Crossings | undefined;
//# sourceMappingURL=crossings.d.ts.map