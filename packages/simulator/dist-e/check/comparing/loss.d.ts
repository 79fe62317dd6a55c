import type { CustomerSet, Formulas, ServiceDecision } from "@tierpolicy/engine";
import { type Policy, type Rule, type Service } from "@tierpolicy/schema";
/** A step on the way from nothing to the best of a service. */
export interface Step {
    /** Those who get less than the step. */
    readonly less: CustomerSet;
    /** Those who get it. */
    readonly enough: CustomerSet;
}
/**
 * One way in which a customer can be worse off with a service than another: not to be offered it; or to be offered it, as the other is,
 * with less commitment; or with a worse value of one term.
 */
export interface Loss {
    readonly service: string;
    /** `offer`, `commitment`, or the name of the term. */
    readonly component: string;
    /** One customer is worse off than another iff there is a step that the other gets and the one does not. */
    readonly steps: (formulas: Formulas) => Iterable<Step>;
    readonly isShownBy: (worse: ServiceDecision, better: ServiceDecision) => boolean;
    /** What the customer who is worse off gets, and what another one does who is called by these words. */
    readonly told: (worse: ServiceDecision, better: ServiceDecision, other: string) => string;
    /** What becomes of the service: "loses it". */
    readonly happens: string;
    /** The same as a question names it: "loses `express-lane`". */
    readonly asked: string;
    /** What to give the one who is worse off, as a command. */
    readonly repair: (better: ServiceDecision) => string;
    /** Whether a rule, if it matches one of the two only, has a part in it. */
    readonly isToBlame: (rule: Rule, worse: ServiceDecision, better: ServiceDecision) => boolean;
}
/** Every way to be worse off with a service. */
export declare const lossesOf: (policy: Policy, service: Service) => readonly Loss[];
//# sourceMappingURL=loss.d.ts.map