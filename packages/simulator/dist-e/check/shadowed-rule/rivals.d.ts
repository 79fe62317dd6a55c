import type { CustomerSet, Space } from "@tierpolicy/engine";
/** Whether a rule applies to somebody of the concerned whom none of its rivals applies to. */
export type IsSole<Rule> = (rule: Rule) => boolean;
/**
 * Rules that can stand in for each other. From those whom a rule applies to its rivals take theirs, one after the other, until nobody is
 * left: that stays within the rule, and so is smaller than any union of rules that all of them could share.
 *
 * @param concerned to whom it makes a difference whether one of the rules applies
 */
export declare const rivalsOf: <Rule>(space: Space, rules: readonly Rule[], whom: (rule: Rule) => CustomerSet, concerned: () => CustomerSet) => IsSole<Rule>;
//# sourceMappingURL=rivals.d.ts.map