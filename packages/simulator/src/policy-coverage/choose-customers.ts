import { type CustomerSet, InvariantError } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Goal } from "./goal.js";
import type { Survey, Target } from "./survey.js";

/** A customer, and the goals that are reached by this one and by none chosen before. */
export interface Chosen {
  readonly customer: Facts;
  readonly goals: readonly Goal[];
}

/**
 * Few customers who together reach every goal that others do not reach: one after the other, the plainest customer of a goal that nobody has
 * reached yet; and of these greedily the one who reaches most of what is still missing.
 *
 * @param reachedBy the customers that are there already
 * @param near whom the new ones are to be like; the plain customer where it is left out
 */
export const chooseCustomers = (survey: Survey, reachedBy: readonly Facts[], near?: Facts): readonly Chosen[] => {
  const { space } = survey.formulas;
  const missing = survey.targets.filter(({ customers }) => !reachedBy.some((customer) => space.has(customers, customer)));
  const reached = new Set<Target>();
  const candidates: Candidate[] = [];
  // What is rare comes last in a policy: exceptions, outcomes. Whoever reaches it reaches much else.
  for (const target of missing.toReversed()) {
    const customer = reached.has(target) ? undefined : witnessOf(survey, target.customers, near);
    if (customer === undefined) continue;
    const targets = missing.filter(({ customers }) => space.has(customers, customer));
    for (const one of targets) reached.add(one);
    candidates.push({ customer, targets });
  }
  return fewestOf(candidates.toReversed());
};

interface Candidate {
  readonly customer: Facts;
  readonly targets: readonly Target[];
}

/** Greedily, of candidates who together reach all. */
const fewestOf = (candidates: readonly Candidate[]): readonly Chosen[] => {
  const chosen: Chosen[] = [];
  let open = candidates;
  while (open.length > 0) {
    const best = open.reduce((most, one) => (one.targets.length > most.targets.length ? one : most));
    chosen.push({ customer: best.customer, goals: best.targets.map(({ goal }) => goal) });
    const done = new Set(best.targets);
    open = open.flatMap(({ customer, targets }) => {
      const left = targets.filter((target) => !done.has(target));
      return left.length === 0 ? [] : [{ customer, targets: left }];
    });
  }
  return chosen;
};

/** Undefined where it takes more than the budget. */
const witnessOf = ({ formulas: { space } }: Survey, customers: CustomerSet, near: Facts | undefined): Facts | undefined => {
  const found = space.within(() => space.witness(customers, near && { near }));
  if (isLeft(found)) return undefined;
  if (found.right === undefined) throw new InvariantError("a goal that can be reached has no witness");
  return found.right;
};
