import type { Comparison, Condition, Operand } from "@tierpolicy/schema";
import { InvariantError } from "../invariant-error.js";
import { predicateOf, readerOf, type Standing } from "../standing/predicate.js";
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
  switch (condition.kind) {
    case "all":
      return wanted ? firstFailure(condition.of, true, scene) : oneOf(condition.of, false, scene, condition.pointer);
    case "any":
      return wanted ? oneOf(condition.of, true, scene, condition.pointer) : firstFailure(condition.of, false, scene);
    case "not":
      return failureOf(condition.of, !wanted, scene);
    case "segment":
      return Object.freeze({ kind: "segment", segment: condition.segment, wanted, pointer: condition.pointer });
    case "compare":
      return failedComparison(condition, wanted, scene);
  }
};

const oneOf = (parts: readonly Condition[], wanted: boolean, scene: Scene, pointer: string): Failure => {
  const of = parts.map((part) => failureOf(part, wanted, scene));
  return of.length === 1 && of[0] ? of[0] : Object.freeze({ kind: "one-of", of: Object.freeze(of), pointer });
};

const firstFailure = (parts: readonly Condition[], wanted: boolean, scene: Scene): Failure => {
  const first = parts.find((part) => predicateOf(part, scene.numberOf)(scene.standing) !== wanted);
  if (first === undefined) throw new InvariantError("there is nothing to explain: the condition has the answer that is wanted");
  return failureOf(first, wanted, scene);
};

const failedComparison = ({ fact, operator, value, pointer }: Comparison, wanted: boolean, { standing: { facts } }: Scene): Failure =>
  Object.freeze({
    kind: "comparison",
    fact: operandName(fact),
    value: readerOf(fact)(facts),
    operator: [...operator.decorators, operator.name].join(":"),
    compared: value.kind === "fact" ? readerOf(value)(facts) : value.value,
    ...(value.kind === "fact" && { comparedFact: operandName(value) }),
    wanted,
    pointer,
  });

const operandName = ({ fact, path }: Operand): string => [fact, ...path].join(".");
