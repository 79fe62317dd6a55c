import type { CustomerSet, Space } from "@tierpolicy/engine";
import type { LimitRule, OfferRule } from "@tierpolicy/schema";
import type { Scale } from "./scales.js";
/** What there is to know of one service. */
export interface Standing {
    readonly space: Space;
    readonly offers: readonly OfferRule[];
    readonly limits: readonly LimitRule[];
    /** Whom a rule of the service applies to. */
    readonly whom: (rule: OfferRule | LimitRule) => CustomerSet;
    readonly offered: () => CustomerSet;
}
/** The customers who would get another level without the rule, as long as they were offered the service all the same. */
export interface LevelEffects {
    readonly ofOffer: (rule: OfferRule) => boolean;
    readonly ofLimit: (rule: LimitRule) => boolean;
}
/**
 * A decision gives a level of at least t to those who are offered the service, match an offer of t or more, and match no limit below t.
 * So an offer makes a difference at t to those for whom it is the only one of t or more. Between two neighbouring limits the same
 * customers are cut, and the higher t is, the fewer other offers reach it: an offer needs to be tried at its own level and at each limit
 * below it only. A limit makes a difference at t to those for whom it is the only one below t; between two neighbouring limits,
 * the lower t is, the more offers reach it.
 */
export declare const levelEffectsOf: (standing: Standing, { given, cut }: Scale) => LevelEffects;
//# sourceMappingURL=level-effects.d.ts.map