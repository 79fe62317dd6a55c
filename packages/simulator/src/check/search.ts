import { type Formulas, formulasOf } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { findWitness, type Shown } from "./find-witness.js";
import type { Question, Violation } from "./property.js";

/** What refutes a property. */
export interface Found extends Shown {
  readonly formulas: Formulas;
  readonly violation: Violation;
}

/** Why a question stays undecided, as a clause. */
export interface Undecided {
  readonly reason: string;
}

/** Decides a question about the customers whom none of the excused rules (by name) matches. */
export type Search = (question: Question, excused: readonly string[]) => Found | Undecided | "proved";

/**
 * The questions share one space of diagrams, so that what they have in common is worked out once. Yet each of them has the whole budget:
 * one that runs out because others came before is asked again in a space of its own.
 */
export const searchOf = (policy: Policy, budget: number): Search => {
  const fresh = () => formulasOf(policy, { budget });
  let formulas = fresh();
  let isWorn = false;
  const attempt = (question: Question, excused: readonly string[]): ReturnType<Search> => {
    const { space } = formulas;
    const answer = space.within(() => {
      const violation = paired(formulas, without(formulas, question.violation(formulas), excused));
      const shown = findWitness(formulas, violation);
      return shown === undefined ? ("proved" as const) : { formulas, violation, ...shown };
    });
    isWorn = isRight(answer);
    if (isRight(answer)) return answer.right;
    formulas = fresh();
    return { reason: answer.left.reason };
  };
  return (question, excused) => {
    const wasWorn = isWorn;
    const first = attempt(question, excused);
    return wasWorn && isUndecided(first) ? attempt(question, excused) : first;
  };
};

export const isUndecided = (result: ReturnType<Search>): result is Undecided => typeof result === "object" && "reason" in result;

const without = ({ policy, space }: Formulas, violation: Violation, excused: readonly string[]): Violation => {
  if (excused.length === 0) return violation;
  const matching = policy.rules.filter(({ name }) => excused.includes(name)).map(({ condition }) => space.of(condition));
  const rest = (set: Parameters<typeof space.minus>[0]) => space.minus(set, space.or(space.nobody, ...matching));
  switch (violation.kind) {
    case "customer":
      return { ...violation, customers: rest(violation.customers) };
    case "pair":
      return { ...violation, customers: rest(violation.customers), others: rest(violation.others) };
    case "nobody":
      return violation;
    case "news":
      return { ...violation, insiders: rest(violation.insiders) };
  }
};

/** Of the customers of a pair just those who have an other. */
const paired = ({ space }: Formulas, violation: Violation): Violation => {
  if (violation.kind !== "pair") return violation;
  const { customers, others, difference } = violation;
  return { ...violation, customers: space.and(customers, space.forget(others, difference.facts)) };
};
