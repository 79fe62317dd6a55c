import type { AnyShape, Commitment, PolicyShape, Publicity, TermValue } from "@tierpolicy/schema";

/** Who provides a service to those who are not offered it, and for what fee in the policy's currency. */
export interface Arrangement {
  readonly fee: number;
  /** `us`, or a partner's name. */
  readonly by: string;
}

/** The names of the rules that match the customer and speak of the service, each list sorted. */
export interface MatchingRules {
  readonly offer: readonly string[];
  readonly withhold: readonly string[];
  readonly limit: readonly string[];
  readonly arrange: readonly string[];
}

/** What a customer gets of one service (spec §3). Frozen. */
export interface ServiceDecision<Channel extends string = string> {
  readonly offered: boolean;
  /** `none` where it is not offered. */
  readonly commitment: Commitment;
  /** `unannounced` where it is not offered. */
  readonly publicity: Publicity;
  /** Present where the service has terms and is offered: one value for each term. */
  readonly terms?: { readonly [term: string]: TermValue };
  /** Where the customer may be told of it, sorted. */
  readonly channels: readonly Channel[];
  /** Who must approve of it, sorted: all whom the matching offers name. Present where it is offered and they name somebody. */
  readonly approval?: readonly string[];
  /** Present where it is not offered, the customer may know of it, and an arrange rule matches. */
  readonly arrangement?: Arrangement;
  readonly rules: MatchingRules;
}

/** What a customer gets: for staff and systems, not for the customer's eyes. Deeply frozen. */
export interface Decision<Shape extends PolicyShape = AnyShape> {
  /** The segments that the customer is in, sorted. */
  readonly segments: readonly Shape["segments"][];
  /** Every service of the policy, by id in sorted order. Has no prototype. */
  readonly services: { readonly [service in Shape["services"]]: ServiceDecision<Shape["channels"]> };
}
