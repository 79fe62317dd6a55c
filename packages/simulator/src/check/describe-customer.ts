import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import { type Facts, type FactValue, quote, quoteAll, type Scalar } from "@tierpolicy/schema";

/**
 * A customer of a set in the author's words, by just those facts that put the customer there: whoever has the same values of them
 * is in the set too, whatever else there is to say.
 *
 * @param compared facts that are told in any case, since somebody else differs in them
 * @returns as in "a customer with `agreements: []` and `relationship: tenant`", or "any customer"
 */
export const describeCustomer = (formulas: Formulas, facts: Facts, set: CustomerSet, compared: readonly string[] = []): string => {
  const decisive = decisiveFacts(formulas, facts, set, compared);
  const told = decisive.flatMap((fact) => shown(fact, facts[fact] as FactValue));
  return told.length === 0 ? "any customer" : `a customer with ${quoteAll(told)}`;
};

/** The facts that are left when, one after the other, each is dropped that the others make up for; those that are nothing special go first. */
const decisiveFacts = (
  { policy, space, possible }: Formulas,
  customer: Facts,
  set: CustomerSet,
  compared: readonly string[],
): readonly string[] => {
  const isPlain = (fact: string) => JSON.stringify(customer[fact]) === JSON.stringify(space.plain[fact]);
  const facts = [...policy.facts.keys()];
  const decided = space.within(() => {
    const outside = space.minus(possible, set);
    let dropped: readonly string[] = [];
    for (const fact of [...facts.filter(isPlain), ...facts.filter((fact) => !isPlain(fact))]) {
      const candidate = [...dropped, fact];
      if (!compared.includes(fact) && !space.has(space.forget(outside, candidate), customer)) dropped = candidate;
    }
    return facts.filter((fact) => !dropped.includes(fact));
  });
  return decided._tag === "Right" ? decided.right : facts.filter((fact) => compared.includes(fact) || !isPlain(fact));
};

/** `fact: value`, with a line for each property of an object. */
const shown = (name: string, value: FactValue): readonly string[] => leavesIn(name, value).map(shownLeaf);

type LeafValue = readonly [leaf: string, value: Scalar | readonly Scalar[]];

const leavesIn = (name: string, value: FactValue): readonly LeafValue[] =>
  typeof value === "object" && !isArray(value)
    ? Object.entries(value).flatMap(([property, inner]) => leavesIn(`${name}.${property}`, inner))
    : [[name, value]];

const isArray = (value: FactValue): value is readonly Scalar[] => Array.isArray(value);

const shownLeaf = ([leaf, value]: LeafValue): string => {
  if (isArray(value)) return `${leaf}: [${value.join(", ")}]`;
  return `${leaf}: ${value === "" ? '""' : value}`;
};

/** A fact, or a property of one, of which two customers have different values. */
export interface Differing {
  readonly fact: string;
  /** As conditions write it, such as `contract.value`. */
  readonly leaf: string;
  /** `contract.value: 5`, in backticks. */
  readonly customer: string;
  readonly other: string;
}

/** In what two customers differ, in the order of the declarations. */
export const differencesBetween = (customer: Facts, other: Facts): readonly Differing[] => {
  const theirs = new Map(Object.entries(other).flatMap(([fact, value]) => leavesIn(fact, value)));
  return Object.entries(customer).flatMap(([fact, mine]) =>
    leavesIn(fact, mine).flatMap(([leaf, value]): readonly Differing[] => {
      const theirValue = theirs.get(leaf) ?? "";
      if (JSON.stringify(value) === JSON.stringify(theirValue)) return [];
      return [{ fact, leaf, customer: quote(shownLeaf([leaf, value])), other: quote(shownLeaf([leaf, theirValue])) }];
    }),
  );
};
