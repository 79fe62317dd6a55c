import type { Condition } from "./condition.js";
import type { Commitment, Publicity, Terms } from "./level.js";
import type { Allow, OfferStatement } from "./service.js";
import type { Described } from "./text.js";

interface RuleBase extends Described {
  /** Unique; a rule without a name is called after its place, `rule 3` for the third. */
  readonly name: string;
  /** The conditions with `from` and `until` conjoined as comparisons of the clock fact. */
  readonly condition: Condition;
  /** The services it speaks of, in the order of the policy's services. Never empty. */
  readonly services: readonly string[];
  /** Whether they were chosen by `need` or `tag` rather than by id. */
  readonly bySelector: boolean;
  readonly allow: readonly Allow[];
  readonly pointer: string;
}

export interface OfferRule extends RuleBase {
  readonly type: "offer";
  /** As the rule states it; nothing is filled in. */
  readonly states: OfferStatement;
}

export interface WithholdRule extends RuleBase {
  readonly type: "withhold";
}

export interface LimitRule extends RuleBase {
  readonly type: "limit";
  readonly commitment?: Commitment;
  readonly publicity?: Publicity;
  readonly terms: Terms;
}

export interface ArrangeRule extends RuleBase {
  readonly type: "arrange";
  /** In the policy's currency, at least 0. */
  readonly fee: number;
  /** `us`, or a partner's name. */
  readonly by: string;
}

export type Rule = OfferRule | WithholdRule | LimitRule | ArrangeRule;
