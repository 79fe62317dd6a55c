import type { Commitment, Publicity, Service, Terms, TermValue } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { commitment, publicity } from "./ladders.js";
import type { Ladder, LevelLattice } from "./lattice.js";
import { termLattice } from "./term.js";

/** Everything about a service that has levels: one value for each of its terms. */
export interface ServiceLevels {
  readonly commitment: Commitment;
  readonly publicity: Publicity;
  readonly terms: Terms;
}

/** The product of the ladders of a service: it combines component by component (spec §2). */
export const serviceLevels = (service: Pick<Service, "terms">): LevelLattice<ServiceLevels> => {
  const terms = termComponents(service);
  const each = (component: Componentwise): ServiceLevels =>
    Object.freeze({
      commitment: component(commitment, ({ commitment }) => commitment),
      publicity: component(publicity, ({ publicity }) => publicity),
      terms: new Map(terms.map(({ term, ladder, of }) => [term, component(ladder, of)] as const)),
    });
  return Object.freeze({
    zero: each(({ zero }) => zero),
    one: each(({ one }) => one),
    join: (first: ServiceLevels, second: ServiceLevels) => each((ladder, of) => ladder.join(of(first), of(second))),
    meet: (first: ServiceLevels, second: ServiceLevels) => each((ladder, of) => ladder.meet(of(first), of(second))),
    equals: (first: ServiceLevels, second: ServiceLevels) =>
      commitment.equals(first.commitment, second.commitment) &&
      publicity.equals(first.publicity, second.publicity) &&
      terms.every(({ ladder, of }) => ladder.equals(of(first), of(second))),
  });
};

/** What a term adds to the levels of a service. */
export interface TermComponent {
  readonly term: string;
  readonly ladder: Ladder<TermValue>;
  readonly of: (levels: Pick<ServiceLevels, "terms">) => TermValue;
}

export const termComponents = ({ terms }: Pick<Service, "terms">): TermComponent[] =>
  [...terms].map(([term, scale]) => ({ term, ladder: termLattice(scale), of: termValue(term) }));

type Componentwise = <Level>(ladder: LevelLattice<Level>, of: (levels: ServiceLevels) => Level) => Level;

const termValue =
  (term: string) =>
  ({ terms }: Pick<ServiceLevels, "terms">): TermValue => {
    const value = terms.get(term);
    if (value === undefined) throw new InvariantError(`an offer gives no value for the term \`${term}\``);
    return value;
  };
