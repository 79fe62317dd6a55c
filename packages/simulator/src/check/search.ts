import { type CustomerSet, type Formulas, formulasOf } from "@tierpolicy/engine";
import type { Policy, Rule } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { findWitness, type Shown } from "./find-witness.js";
import type { Alternative, Alternatives, Question, Violation } from "./property.js";

/** What refutes a property. */
export interface Found extends Shown {
  readonly formulas: Formulas;
  readonly violation: Violation;
  /** Of the alternative that was found. */
  readonly label?: string;
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
      let undecided: Undecided | undefined;
      for (const one of alternativesOf(question.violation(formulas))) {
        const shown = space.within(() => show(formulas, without(formulas, one, excused)));
        if (isLeft(shown)) undecided = shown.left;
        else if (shown.right !== undefined) return { ...shown.right, ...(one.label !== undefined && { label: one.label }) };
      }
      return undecided === undefined ? ("proved" as const) : { reason: undecided.reason };
    });
    const result = isRight(answer) ? answer.right : { reason: answer.left.reason };
    isWorn = !isUndecided(result);
    if (!isWorn) formulas = fresh();
    return result;
  };
  return (question, excused) => {
    const wasWorn = isWorn;
    const first = attempt(question, excused);
    return wasWorn && isUndecided(first) ? attempt(question, excused) : first;
  };
};

const show = (formulas: Formulas, violation: Violation): Found | undefined => {
  const shown = findWitness(formulas, violation);
  return shown && { formulas, violation: paired(formulas, violation), ...shown };
};

export const isUndecided = (result: ReturnType<Search>): result is Undecided => typeof result === "object" && "reason" in result;

const without = ({ policy, space, atClockOf }: Formulas, violation: Violation, excused: readonly string[]): Violation => {
  if (excused.length === 0) return violation;
  const rules = policy.rules.filter(({ name }) => excused.includes(name));
  const restOf = (set: CustomerSet, among: readonly Rule[]) =>
    space.minus(set, space.or(space.nobody, ...among.map(({ condition }) => space.of(condition))));
  const rest = (set: CustomerSet) => restOf(set, rules);
  switch (violation.kind) {
    case "customer": {
      if (violation.because === undefined) return { ...violation, customers: rest(violation.customers) };
      // What an offer brings about for others, it brings about by those whom it matches.
      const because = restOf(
        violation.because,
        rules.filter(({ type }) => type === "offer"),
      );
      const customers = restOf(
        violation.customers,
        rules.filter(({ type }) => type !== "offer"),
      );
      return { ...violation, customers: space.and(customers, atClockOf(because)), because };
    }
    case "pair":
      return { ...violation, customers: rest(violation.customers), others: rest(violation.others) };
    case "nobody":
      return violation;
    case "news":
      return { ...violation, insiders: rest(violation.insiders) };
  }
};

const alternativesOf = (violation: Violation | Alternatives): Iterable<Alternative> =>
  violation.kind === "any" ? violation.of : [violation];

/** Of the customers of a pair just those who have an other, where that can be told of each of them. */
const paired = ({ space, atClockOf }: Formulas, violation: Violation): Violation => {
  if (violation.kind !== "pair") return violation;
  const { customers, others, difference } = violation;
  const partners = (): CustomerSet => {
    if (difference === "anything") return atClockOf(others);
    if ("in" in difference) return space.forget(others, difference.in);
    return difference.to === "lower" ? space.above(others, difference.leaf) : space.below(others, difference.leaf);
  };
  const narrowed = space.within(() => space.and(customers, partners()));
  return isRight(narrowed) ? { ...violation, customers: narrowed.right } : violation;
};
