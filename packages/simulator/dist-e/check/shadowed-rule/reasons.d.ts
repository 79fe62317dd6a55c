import { type Formulas } from "@tierpolicy/engine";
import { type Rule } from "@tierpolicy/schema";
/** Why a rule changes nothing, and what to do about it. */
interface Reason {
    readonly message: string;
    readonly help: string;
}
/** The reason in the author's words, for each service for which the rule applies to somebody. */
export declare const reasonsOf: (formulas: Formulas, rule: Rule) => Reason;
export {};
//# sourceMappingURL=reasons.d.ts.map