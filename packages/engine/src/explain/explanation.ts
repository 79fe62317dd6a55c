import type { Commitment, Publicity, Rule, TermValue } from "@tierpolicy/schema";
import type { Arrangement } from "../decide/decision.js";
import type { Comparable } from "../operators/holds.js";

/**
 * Why a condition does not have the answer that was wanted of it: the least that would have to be different.
 * Places are JSON Pointers into the policy.
 */
export type Failure =
  | {
      readonly kind: "comparison";
      /** As `contractValue`, or `address.city` for a path. */
      readonly fact: string;
      /** The customer's. */
      readonly value: Comparable;
      /** With its decorators, as the author wrote it. */
      readonly operator: string;
      readonly compared: Comparable;
      /** The fact that it is compared with, where it is one. */
      readonly comparedFact?: string;
      /** False where the comparison holds and must not, as inside a `not`. */
      readonly wanted: boolean;
      readonly pointer: string;
    }
  /** The segment's own explanation says why the customer is in it, or is not. */
  | { readonly kind: "segment"; readonly segment: string; readonly wanted: boolean; readonly pointer: string }
  /** Of these one at least would have to be different; of none, as for an empty `all`, nothing can be. */
  | { readonly kind: "one-of"; readonly of: readonly Failure[]; readonly pointer: string };

export interface SegmentExplanation {
  readonly segment: string;
  readonly member: boolean;
  /** What would have to be different for the customer to be in it; of a member, not to be in it. */
  readonly why: Failure;
}

export interface RuleExplanation {
  readonly rule: string;
  readonly type: Rule["type"];
  /** Whether the decision lists it. */
  readonly matched: boolean;
  /** The first condition that failed; absent where the conditions hold. */
  readonly failed?: Failure;
  /** The segments outside of which the rule does not apply to the service, because it chose it by selector. Present where that is why. */
  readonly outside?: readonly string[];
}

/** Why a service is not offered. */
export type Block =
  | { readonly kind: "no-offer" }
  | { readonly kind: "withheld"; readonly rules: readonly string[] }
  /** The customer is in none of `exclusiveTo`. */
  | { readonly kind: "outside"; readonly segments: readonly string[] };

/** What allows less than an offer asked for. */
export type Cap<Level> =
  | { readonly kind: "limit"; readonly rule: string; readonly allows: Level }
  /** The standard of the service's class. */
  | { readonly kind: "standard"; readonly allows: Level }
  | {
      readonly kind: "evidence";
      readonly allows: Level;
      readonly kept: number;
      readonly promised: number;
      readonly target: number;
      /** The lower end of the 95 % Wilson interval. */
      readonly lowerBound: number;
    }
  | { readonly kind: "exclusivity"; readonly allows: Level };

/** That the offers together ask for more than the customer gets. */
export interface Cut<Level> {
  readonly asked: Level;
  /** The offers that ask for it, sorted. */
  readonly by: readonly string[];
  readonly got: Level;
  /** Never empty. */
  readonly caps: readonly Cap<Level>[];
}

/** Why a channel that some offer asks for does not tell the customer. */
export type Silence =
  /** The channel reaches further than the publicity that the customer gets. */
  | { readonly kind: "too-wide"; readonly needs: Publicity }
  /** An offer names it, and somebody in its audience may not know of the service. */
  | { readonly kind: "audience-may-not-know" }
  /** No offer names it, and somebody in its audience is not offered the service, or may not know of it. */
  | { readonly kind: "audience-not-offered" }
  /** The customer is in none of the segments that it reaches. */
  | { readonly kind: "not-reached"; readonly segments: readonly string[] }
  | { readonly kind: "excepted" };

export interface ChannelExplanation {
  readonly channel: string;
  readonly told: boolean;
  /** Absent where the customer is told. */
  readonly silence?: Silence;
}

export interface ServiceExplanation {
  readonly service: string;
  readonly offered: boolean;
  readonly commitment: Commitment;
  readonly publicity: Publicity;
  readonly terms?: { readonly [term: string]: TermValue };
  /** Who must approve of it. */
  readonly approval?: readonly string[];
  /** Empty where it is offered. */
  readonly blocks: readonly Block[];
  /** Where the offers ask for more than the customer gets. */
  readonly cuts: {
    readonly commitment?: Cut<Commitment>;
    readonly publicity?: Cut<Publicity>;
    readonly terms: { readonly [term: string]: Cut<TermValue> };
  };
  /** The channels that some offer asks for, sorted; empty where the service is not offered. */
  readonly channels: readonly ChannelExplanation[];
  readonly mayKnow: boolean;
  readonly arrangement?: Arrangement;
  /** Sorted by name. */
  readonly rules: readonly RuleExplanation[];
}

/** Why a customer gets what the decision says. Deeply frozen; for staff, not for the customer's eyes. */
export interface Explanation {
  /** Every segment of the policy, sorted. */
  readonly segments: readonly SegmentExplanation[];
  /** Those that were asked for, sorted. */
  readonly services: readonly ServiceExplanation[];
}
