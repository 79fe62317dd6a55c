import type { Commitment, OfferRule, Publicity, Service, TermValue } from "@tierpolicy/schema";

/** What an offer asks for one service, before any cap. */
export interface Statement {
  readonly commitment: Commitment;
  readonly publicity: Publicity;
  /** The channels that it names; absent where it names none. */
  readonly channels?: readonly string[];
  /** A value for each term of the service. */
  readonly terms: ReadonlyMap<string, TermValue>;
  readonly approval?: string;
}

/** An offer in the words of its rule; what they leave out, the service's defaults say, and then the standards of its class (spec §1). */
export const statementOf = ({ states }: OfferRule, { defaults, classDefault }: Service): Statement => {
  const channels = states.channels ?? defaults.channels;
  const approval = states.approval ?? defaults.approval;
  return {
    commitment: states.commitment ?? defaults.commitment ?? classDefault.commitment,
    publicity: states.publicity ?? defaults.publicity ?? classDefault.publicity,
    terms: new Map([...defaults.terms, ...states.terms]),
    ...(channels && { channels }),
    ...(approval !== undefined && { approval }),
  };
};
