import type { Diagnostic, Fact, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CustomerRecord } from "../../simulation.js";
import type { Scene } from "../drawing/scene.js";
import type { Traits } from "../traits.js";
import { type Given } from "./read-records.js";
/** Given customers, and strangers who are like them. */
export interface GivenPeople extends Traits {
    /** By policy: the columns that are others to it. */
    readonly own: Given["own"];
    /** Of the customers. */
    readonly ids: readonly (string | undefined)[];
}
/**
 * The given customers as they are in the first week, and as many strangers as are wanted, each like a customer that chance picks.
 *
 * @param rows of customers and strangers together
 * @returns or everything that is wrong with any customer, by the pointer `/<index>/<fact>`
 */
export declare const givenPeople: (policies: readonly Policy[], facts: ReadonlyMap<string, Fact>, records: readonly CustomerRecord[], { scene, weeks, rows }: {
    readonly scene: Scene;
    readonly weeks: number;
    readonly rows: number;
}) => Either<NonEmptyArray<Diagnostic>, GivenPeople>;
//# sourceMappingURL=given-people.d.ts.map