import { type Formulas } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import { type Shown } from "./find-witness.js";
import type { Question, Violation } from "./property.js";
/** What refutes a property. */
export interface Found extends Shown {
    readonly formulas: Formulas;
    readonly violation: Violation;
    /** Of the alternative that was found. */
    readonly label?: string;
}
/** Why a question stays undecided, as a clause. */
export interface Undecided {
    readonly reason: string;
}
/** Decides a question about the customers whom none of the excused rules (by name) matches. */
export interface Search {
    (question: Question, excused: readonly string[]): Found | Undecided | "proved";
    /** How many steps the answers have taken so far, all together. */
    readonly steps: () => number;
}
/**
 * The questions share one space of diagrams, so that what they have in common is worked out once. Yet each of them has the whole budget:
 * one that runs out because others came before is asked again in a space of its own. Only where much has gone into hard questions
 * is no more left for each of the rest than its share, so that all of them together end in bounded time.
 *
 * @param budget how many nodes a question may take
 * @param questions how many will be asked
 */
export declare const searchOf: (policy: Policy, budget: number, questions: number) => Search;
export declare const isUndecided: (result: ReturnType<Search>) => result is Undecided;
//# sourceMappingURL=search.d.ts.map