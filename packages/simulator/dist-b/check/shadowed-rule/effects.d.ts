import { type Formulas } from "@tierpolicy/engine";
import type { Rule } from "@tierpolicy/schema";
/** Whether some possible customer is decided differently on a service without the rule, which speaks of it. */
export type HasEffect = (rule: Rule) => boolean;
/**
 * The rules of a service that make a difference, all worked out together: a rule of a kind makes one to those for whom it is the only
 * rule of its kind. What is dear is asked last, and of those rules only of which nothing else decides.
 */
export declare const effectsOn: (formulas: Formulas, service: string) => HasEffect;
//# sourceMappingURL=effects.d.ts.map