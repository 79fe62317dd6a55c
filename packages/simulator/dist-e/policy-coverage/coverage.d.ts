import type { Facts, Range } from "@tierpolicy/schema";
import { type GoalKind } from "./goal.js";
import type { Survey } from "./survey.js";
/** How many of the goals that can be reached some test reaches. */
export interface Tally {
    readonly reached: number;
    readonly reachable: number;
}
/** A goal that no test reaches, in the author's words. */
export interface MissingGoal {
    readonly kind: GoalKind;
    readonly text: string;
    readonly services: readonly string[];
    /** JSON Pointer into the policy. */
    readonly pointer: string;
    readonly range?: Range;
}
/** What the customers of some tests reach of a policy. Goals that no possible customer reaches do not count. Frozen. */
export interface Coverage {
    readonly policy: string;
    /** From 0 to 100, rounded down to a tenth, so that it is 100 only where nothing is missing; 100 where there is nothing to reach. */
    readonly percent: number;
    readonly byKind: {
        readonly [kind in GoalKind]: Tally & {
            readonly percent: number;
        };
    };
    readonly byService: {
        readonly [service: string]: Tally;
    };
    readonly missing: readonly MissingGoal[];
    /** Goals of which the budget did not suffice to say who reaches them: they count as not reached. */
    readonly undecided: readonly MissingGoal[];
    /** How many goals no possible customer reaches. */
    readonly unreachable: number;
}
/** @param customers as `readFacts` gives them */
export declare const coverageOf: ({ formulas, targets, undecided, unreachable }: Survey, customers: readonly Facts[]) => Coverage;
//# sourceMappingURL=coverage.d.ts.map