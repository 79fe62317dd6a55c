import type { Comparison, Condition, Facts, Operand } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { type Comparable, relationOf } from "../operators/holds.js";
import { readerOf, type Standing } from "../standing/predicate.js";
import type { Failure } from "./explanation.js";

/** Whom a condition is explained to, and how segments are numbered there. */
export interface Scene {
  readonly standing: Standing;
  readonly numberOf: (segment: string) => number;
}

/**
 * Why a condition does not have the answer that is wanted of it.
 * Of several reasons that have to go away together, the first in the policy's order.
 *
 * @param wanted not the answer that the condition has
 */
export const failureOf = (condition: Condition, wanted: boolean, scene: Scene): Failure => {
  const failure = failureIfAny(condition, wanted, scene);
  if (failure === undefined) throw new InvariantError("there is nothing to explain: the condition has the answer that is wanted");
  return failure;
};

/** The same of a condition of which it is not known whether it has that answer: undefined where it has. */
export const failureIfAny = (condition: Condition, wanted: boolean, scene: Scene): Failure | undefined => {
  switch (condition.kind) {
    case "all":
      return wanted ? firstOf(condition.of, true, scene) : oneOf(condition.of, false, scene, condition.pointer);
    case "any":
      return wanted ? oneOf(condition.of, true, scene, condition.pointer) : firstOf(condition.of, false, scene);
    case "not":
      return failureIfAny(condition.of, !wanted, scene);
    case "segment": {
      const { segment, pointer } = condition;
      const member = scene.standing.inSegment[scene.numberOf(segment)] === true;
      return member === wanted ? undefined : Object.freeze({ kind: "segment", segment, wanted, pointer });
    }
    case "compare":
      return failedComparison(condition, wanted, scene);
  }
};

/** There is a way out of the failure for each of the parts, if all of them fail. */
const oneOf = (parts: readonly Condition[], wanted: boolean, scene: Scene, pointer: string): Failure | undefined => {
  const of: Failure[] = [];
  for (const part of parts) {
    const failure = failureIfAny(part, wanted, scene);
    if (failure === undefined) return undefined;
    of.push(failure);
  }
  return of.length === 1 ? of[0] : Object.freeze({ kind: "one-of", of: Object.freeze(of), pointer });
};

const firstOf = (parts: readonly Condition[], wanted: boolean, scene: Scene): Failure | undefined => {
  for (const part of parts) {
    const failure = failureIfAny(part, wanted, scene);
    if (failure !== undefined) return failure;
  }
  return undefined;
};

const failedComparison = (comparison: Comparison, wanted: boolean, { standing: { facts } }: Scene): Failure | undefined => {
  const { relation, left, right, fact, operator, comparedFact } = questionOf(comparison);
  const value = left(facts);
  const compared = right(facts);
  if (relation(value, compared) === wanted) return undefined;
  const { pointer } = comparison;
  return Object.freeze(
    comparedFact === undefined
      ? { kind: "comparison", fact, value, operator, compared, wanted, pointer }
      : { kind: "comparison", fact, value, operator, compared, comparedFact, wanted, pointer },
  );
};

/** A comparison as a question to facts, and in the author's words. */
interface Question {
  readonly relation: (left: Comparable, right: Comparable) => boolean;
  readonly left: (facts: Facts) => Comparable;
  readonly right: (facts: Facts) => Comparable;
  readonly fact: string;
  readonly operator: string;
  readonly comparedFact: string | undefined;
}

const questions = new WeakMap<Comparison, Question>();

const questionOf = (comparison: Comparison): Question => {
  const known = questions.get(comparison);
  if (known !== undefined) return known;
  const { fact, operator, value } = comparison;
  const question = {
    relation: relationOf(operator),
    left: readerOf(fact),
    right: value.kind === "fact" ? readerOf(value) : () => value.value,
    fact: operandName(fact),
    operator: [...operator.decorators, operator.name].join(":"),
    comparedFact: value.kind === "fact" ? operandName(value) : undefined,
  };
  questions.set(comparison, question);
  return question;
};

const operandName = ({ fact, path }: Operand): string => [fact, ...path].join(".");
