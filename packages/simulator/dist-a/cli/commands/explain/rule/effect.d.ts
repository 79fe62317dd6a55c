import { type CustomerSet, type Formulas, type Said } from "@tierpolicy/engine";
import type { Facts, Rule } from "@tierpolicy/schema";
/** One of those for whom something is so. */
export interface Example {
    readonly customer: Facts;
    /** Those for whom it is so. */
    readonly customers: CustomerSet;
}
/**
 * Whom a change concerns, exactly: all whom the rule matches, who are `within` some bound and whom none of the rules in `but` matches;
 * or `some` of those whom it matches, where no such sentence is true.
 */
export type Reach = {
    readonly within?: "exclusiveTo" | "offered";
    readonly but: readonly string[];
} | "some";
/** Something that decisions on a service say of the same customers, because of a rule (`gained`) or no longer because of it. */
export interface Change extends Example {
    readonly direction: "gained" | "lost";
    readonly said: readonly (Said & {
        readonly key: string;
    })[];
    readonly reach: Reach;
}
export interface EffectOnService {
    readonly service: string;
    /** Empty where no decision would change without the rule. */
    readonly changes: readonly Change[];
}
/** What a rule does in its policy: over all possible customers, exactly. */
export interface Effect {
    /** One whom it matches; absent where no customer makes it match. */
    readonly matched?: Facts;
    /** One whom it does not match, as much like the first as can be; absent where it matches everyone. */
    readonly missed?: Facts;
    readonly services: readonly EffectOnService[];
}
/** Holds the policy against the policy without the rule, both in one space. Ask within `space.within`. */
export declare const effectOf: (formulas: Formulas, rule: Rule) => Effect;
//# sourceMappingURL=effect.d.ts.map