import type { Commitment, Publicity, Service, Terms, TermValue } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { commitment, publicity } from "./ladders.js";
import type { LevelLattice } from "./lattice.js";
import { termLattice } from "./term.js";

/** Everything about a service that has levels: one value for each of its terms. */
export interface ServiceLevels {
  readonly commitment: Commitment;
  readonly publicity: Publicity;
  readonly terms: Terms;
}

/** The product of the ladders of a service: it combines component by component (spec §2). */
export const serviceLevels = ({ terms }: Pick<Service, "terms">): LevelLattice<ServiceLevels> => {
  const ladders = [...terms].map(([term, scale]) => [term, termLattice(scale)] as const);
  const each = (component: Componentwise): ServiceLevels =>
    Object.freeze({
      commitment: component(commitment, ({ commitment }) => commitment),
      publicity: component(publicity, ({ publicity }) => publicity),
      terms: new Map(ladders.map(([term, ladder]) => [term, component(ladder, termValue(term))] as const)),
    });
  return Object.freeze({
    zero: each(({ zero }) => zero),
    one: each(({ one }) => one),
    join: (first: ServiceLevels, second: ServiceLevels) => each((ladder, of) => ladder.join(of(first), of(second))),
    meet: (first: ServiceLevels, second: ServiceLevels) => each((ladder, of) => ladder.meet(of(first), of(second))),
    equals: (first: ServiceLevels, second: ServiceLevels) =>
      commitment.equals(first.commitment, second.commitment) &&
      publicity.equals(first.publicity, second.publicity) &&
      ladders.every(([term, ladder]) => ladder.equals(termValue(term)(first), termValue(term)(second))),
  });
};

type Componentwise = <Level>(ladder: LevelLattice<Level>, of: (levels: ServiceLevels) => Level) => Level;

const termValue =
  (term: string) =>
  ({ terms }: ServiceLevels): TermValue => {
    const value = terms.get(term);
    if (value === undefined) throw new InvariantError(`an offer gives no value for the term \`${term}\``);
    return value;
  };
