import type { Comparison, Condition, Facts, FactValue, Operand } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { type Comparable, relationOf } from "../operators/holds.js";

/** A customer on the way through a decision: the facts, and of each segment (by its number) whether they are in it. */
export interface Standing {
  readonly facts: Facts;
  readonly inSegment: readonly boolean[];
}

export type Predicate = (standing: Standing) => boolean;

/**
 * A condition as a function.
 *
 * @param numberOf the number of a segment in `Standing.inSegment`
 */
export const predicateOf = (condition: Condition, numberOf: (segment: string) => number): Predicate => {
  switch (condition.kind) {
    case "all": {
      const parts = condition.of.map((part) => predicateOf(part, numberOf));
      return parts.length === 1 && parts[0] ? parts[0] : (standing) => parts.every((part) => part(standing));
    }
    case "any": {
      const parts = condition.of.map((part) => predicateOf(part, numberOf));
      return parts.length === 1 && parts[0] ? parts[0] : (standing) => parts.some((part) => part(standing));
    }
    case "not": {
      const part = predicateOf(condition.of, numberOf);
      return (standing) => !part(standing);
    }
    case "segment": {
      const number = numberOf(condition.segment);
      return ({ inSegment }) => inSegment[number] === true;
    }
    case "compare":
      return comparisonOf(condition);
  }
};

const comparisonOf = ({ fact, operator, value }: Comparison): Predicate => {
  const relation = relationOf(operator);
  const left = readerOf(fact);
  if (value.kind === "constant") {
    const constant = value.value;
    return ({ facts }) => relation(left(facts), constant);
  }
  const right = readerOf(value);
  return ({ facts }) => relation(left(facts), right(facts));
};

/** What an operand finds in a customer's facts. */
export const readerOf = ({ fact, path }: Operand): ((facts: Facts) => Comparable) => {
  if (path.length === 0) return (facts) => leaf(facts[fact], fact);
  return (facts) => leaf(path.reduce<FactValue | undefined>(propertyOf, facts[fact]), fact);
};

const propertyOf = (value: FactValue | undefined, property: string): FactValue | undefined =>
  typeof value === "object" && !Array.isArray(value) ? (value as { readonly [property: string]: FactValue })[property] : undefined;

const leaf = (value: FactValue | undefined, fact: string): Comparable => {
  if (value === undefined || (typeof value === "object" && !Array.isArray(value)))
    throw new InvariantError(`the facts have no value to compare at \`${fact}\``);
  return value as Comparable;
};
