import { type CustomerSet, type Formulas } from "@tierpolicy/engine";
import type { OutcomeSaid } from "./goal.js";
export interface Outcome {
    readonly said: OutcomeSaid;
    readonly customers: CustomerSet;
}
/** Offered or not, each exact level, each channel, each arrangement, with those who get it; some of them perhaps nobody. Ask within `space.within`. */
export declare const everyOutcomeOf: (formulas: Formulas, service: string) => readonly Outcome[];
/** The distinct outcomes of a service that somebody gets: what the same customers get as an earlier one is not distinct from it. */
export declare const outcomesOf: (formulas: Formulas, service: string) => readonly Outcome[];
/** An outcome in the author's words. */
export declare const outcomeText: (said: OutcomeSaid) => string;
//# sourceMappingURL=outcome-sets.d.ts.map