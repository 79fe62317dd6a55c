import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CustomerRecord } from "../simulation.js";
import type { People } from "./people.js";
/** Who is to be simulated. */
export interface PeopleOptions {
    /** How many customers to generate, or the customers themselves. */
    readonly customers: number | readonly CustomerRecord[];
    readonly weeks: number;
    readonly seed: number;
    /** The day on which the first week begins, as `YYYY-MM-DD`. */
    readonly start: string;
    /** How many there are for each customer; the last one is whole. */
    readonly strangers: number;
}
/**
 * Everybody in a simulation: the customers, and the strangers who may become customers. Policies that are to be compared have the same people.
 *
 * Who is generated has facts from every region that the policies tell apart, each as likely as any other (docs/model.md says it in full), and
 * satisfies all invariants in every week. Customers who are given are what they are; each stranger is then like one of them.
 *
 * @param policies one, or those that are to be compared
 * @returns the people; or everything that is wrong: a fact that the policies do not declare alike (`differing-facts`), invariants under
 * which nobody was found (`nobody-generated`), and of given customers what `decide` would say of each, at the pointer `/<index>/<fact>`
 */
export declare const peopleOf: (policies: Policy | readonly Policy[], { customers, weeks, seed, start, strangers }: PeopleOptions) => Either<NonEmptyArray<Diagnostic>, People>;
//# sourceMappingURL=people-of.d.ts.map