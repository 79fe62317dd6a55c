import type { Facts } from "@tierpolicy/schema";
import type { Finding, Witness } from "../../check/report.js";

/** A part that somebody plays in a finding, and who it is. */
export interface Person {
  readonly part: keyof Witness;
  readonly facts: Facts;
  /** The facts in which this one differs from the first, who is told in full; absent of the first. */
  readonly differing?: readonly string[];
}

const PARTS = ["customer", "other", "insider", "outsider"] as const satisfies readonly (keyof Witness)[];

/** Who shows a finding; nobody where it is undecided, or is that there is nobody. */
export const peopleOf = ({ witness = {} }: Finding): readonly Person[] => {
  const people = PARTS.flatMap((part): readonly Person[] => {
    const facts = witness[part];
    return facts ? [{ part, facts }] : [];
  });
  const [first] = people;
  return people.map((person) =>
    first === undefined || person === first ? person : { ...person, differing: differingFacts(first.facts, person.facts) },
  );
};

const differingFacts = (one: Facts, other: Facts): readonly string[] =>
  Object.keys(other).filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact]));

/** The members of an object as JSON writes them, to be put between braces. */
export const members = (facts: Facts, names: readonly string[] = Object.keys(facts)): readonly string[] =>
  names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(facts[name])}`);

/** What stands before the facts of somebody who is told by what differs. */
export const SAME_BUT = "the same, but ";

/** A line for each person: `customer: {…}`, then `other: the same, but {…}`. */
export const witnessLines = (finding: Finding): readonly string[] =>
  peopleOf(finding).map(({ part, facts, differing }) => `${part}: ${differing ? SAME_BUT : ""}{${members(facts, differing).join(",")}}`);
