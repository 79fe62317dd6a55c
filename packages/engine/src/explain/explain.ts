import type { AnyShape, Diagnostic, Facts, Policy, PolicyShape } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { concat, type NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type CompiledPolicy, program } from "../compile/compile.js";
import { type CustomerInput, decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { readFacts } from "../facts/read-facts.js";
import { Explained } from "./explained.js";
import type { Explanation } from "./explanation.js";
import { unknownNames } from "./unknown-names.js";

/** What to explain; everything where it is left out. */
export interface ExplainOptions<Service extends string = string> {
  /** Only this service. */
  readonly service?: Service;
  /** Only this rule, for the services of which it speaks. */
  readonly rule?: string;
}

/**
 * Why a customer gets what `decide` says: for each rule whether it matches and which condition fails first, and for each
 * service what blocks it, what cuts it, and which channels stay silent. The facts are read at once, each part of the explanation is
 * made when it is first read.
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts; nothing of it is kept
 * @returns the explanation; or the problems with the facts that `decide` would find, `unknown-service` or `unknown-rule`
 * @example
 * const explanation = explain(compiled, customer, { service: "hotline" });
 * if (isRight(explanation)) console.log(renderExplanation(explanation.right).join("\n"));
 */
export const explain = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
  options: ExplainOptions<Shape["services"]> = {},
): Either<NonEmptyArray<Diagnostic>, Explanation> => {
  const policy = compiled.policy as Policy;
  const { service, rule } = options;
  const asked = { service, rule };
  const unknown = unknownNames(policy, asked);
  const subject = subjectOf(compiled as CompiledPolicy, customer);
  if (isLeft(subject)) return left(concat(unknown)(subject.left));
  if (isNonEmpty(unknown)) return left(unknown);
  const { facts, decision } = subject.right;
  const inquiry = { policy, program: compiled[program], facts, decision, scene: undefined, failures: undefined };
  return right(new Explained(inquiry, asked));
};

interface Subject {
  readonly facts: Facts;
  readonly decision: Decision;
}

const subjectOf = (compiled: CompiledPolicy, customer: unknown): Either<NonEmptyArray<Diagnostic>, Subject> => {
  const facts = readFacts(compiled.policy, customer);
  if (isLeft(facts)) return facts;
  const decision = decide(compiled, facts.right);
  return isLeft(decision) ? decision : right({ facts: facts.right, decision: decision.right });
};
