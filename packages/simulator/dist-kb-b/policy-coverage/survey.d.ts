import { type CustomerSet, type Formulas } from "@tierpolicy/engine";
import { type Policy } from "@tierpolicy/schema";
import type { Goal } from "./goal.js";
/** A goal, and the customers who reach it. */
export interface Target {
    readonly goal: Goal;
    readonly customers: CustomerSet;
}
/** Everything that tests of a policy can aim at. */
export interface Survey {
    readonly formulas: Formulas;
    /** Those that some possible customer reaches, in the order of the policy. */
    readonly targets: readonly Target[];
    /** Those that no possible customer reaches. */
    readonly unreachable: readonly Goal[];
    /** Those of which the budget did not suffice to say who reaches them. */
    readonly undecided: readonly Goal[];
}
/**
 * Finds the goals of a policy, each with the exact set of customers who reach it.
 *
 * @param budget how many diagram nodes all of it may take; a million where it is left out
 */
export declare const surveyOf: (policy: Policy, budget?: number) => Survey;
//# sourceMappingURL=survey.d.ts.map