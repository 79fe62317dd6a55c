import type { Commitment, Service, Standard, TermValue, Text } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";

/** What a customer reads of a service, whatever the answer. */
export interface Seen {
  readonly service: string;
  readonly title?: Text;
  readonly standard?: Standard;
}

/** The customer is offered the service. */
export interface Provided extends Seen {
  readonly answer: "provided";
  readonly commitment: Commitment;
  /** Present where the service has terms: one value for each. */
  readonly terms?: { readonly [term: string]: TermValue };
}

/** The customer is not offered the service, and can have it arranged. */
export interface Arranged extends Seen {
  readonly answer: "arranged";
  /** In the policy's currency. */
  readonly fee: number;
  /** `us`, or a partner's name. */
  readonly by: string;
}

export interface NotProvided extends Seen {
  readonly answer: "not-provided";
}

/** One service in an answer for a customer. It holds what is listed here and nothing else: no rule, segment, channel, need, publicity or cost. Frozen. */
export type ServiceView = Provided | Arranged | NotProvided;

/** The answer to a request for what the customer does not see, or what there is not: nobody can tell which. */
export interface Unlisted {
  readonly answer: "unlisted";
  /** As it was made. */
  readonly request: string;
}

export const seenOf = ({ id, title, standard }: Pick<Service, "id" | "title" | "standard">): Seen =>
  Object.freeze({ service: id, ...(title !== undefined && { title }), ...(standard !== undefined && { standard }) });

/** @param decision on a service that the customer sees */
export const viewOf = (seen: Seen, { offered, commitment, terms, arrangement }: ServiceDecision): ServiceView => {
  if (offered) return providedOf(seen, commitment, terms);
  if (arrangement !== undefined) return arrangedOf(seen, arrangement.fee, arrangement.by);
  return notProvidedOf(seen);
};

export const providedOf = (seen: Seen, commitment: Commitment, terms: Provided["terms"]): Provided =>
  Object.freeze({ ...seen, answer: "provided", commitment, ...(terms !== undefined && { terms }) });

export const arrangedOf = (seen: Seen, fee: number, by: string): Arranged => Object.freeze({ ...seen, answer: "arranged", fee, by });

export const notProvidedOf = (seen: Seen): NotProvided => Object.freeze({ ...seen, answer: "not-provided" });
