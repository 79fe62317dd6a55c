import type { Diagnostic, Facts, Policy } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { readFacts } from "../facts/read-facts.js";
import { brokenInvariants } from "./invariants.js";
import { type Predicate, predicateOf, type Standing } from "./predicate.js";
import { planSegments, type SegmentPlan } from "./segments.js";

/** A policy's conditions as functions of facts: what is asked one customer at a time, to explain and to find fault. */
export interface Conditions {
  readonly segments: SegmentPlan;
  readonly invariants: readonly Predicate[];
}

const known = new WeakMap<Policy, Conditions>();

/** Made at the first question, since an application that only decides about customers as they should be never asks one. */
export const conditionsOf = (policy: Policy): Conditions => {
  const made = known.get(policy);
  if (made !== undefined) return made;
  const segments = planSegments(policy);
  const conditions = Object.freeze({
    segments,
    invariants: Object.freeze(policy.invariants.map((condition) => predicateOf(condition, segments.numberOf))),
  });
  known.set(policy, conditions);
  return conditions;
};

/** Reads and places a customer: the facts that the policy declares, and the segments. */
export const standingOf = (policy: Policy, customer: unknown): Either<NonEmptyArray<Diagnostic>, Standing> => {
  const facts = readFacts(policy, customer);
  return isLeft(facts) ? facts : standingWith(policy, facts.right);
};

/** Places a customer of whom the facts are known to be well typed, unless the facts break an invariant. */
export const standingWith = (policy: Policy, facts: Facts): Either<NonEmptyArray<Diagnostic>, Standing> => {
  const conditions = conditionsOf(policy);
  const standing = place(conditions.segments, facts);
  const problems = brokenInvariants(policy, conditions, standing);
  return isNonEmpty(problems) ? left(problems) : right(standing);
};

const place = ({ ids, predicates }: SegmentPlan, facts: Facts): Standing => {
  const inSegment: boolean[] = new Array(ids.length);
  const standing = { facts, inSegment };
  for (let number = 0; number < predicates.length; number++) inSegment[number] = predicates[number]?.(standing) === true;
  return standing;
};

/** Whether a customer is in one of the segments; everyone is where there are none. */
export const isInSome = (policy: Policy, segments: readonly string[] | undefined, { inSegment }: Standing): boolean =>
  segments === undefined || segments.some((id) => inSegment[conditionsOf(policy).segments.numberOf(id)] === true);
