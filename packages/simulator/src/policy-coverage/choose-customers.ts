import type { CustomerSet } from "@tierpolicy/engine";
import { InvariantError } from "@tierpolicy/engine";
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
 * Few customers who together reach every goal that others do not reach: of each missing goal the plainest customer, and of these greedily
 * the one who reaches most of what is still missing.
 *
 * @param reachedBy the customers that are there already
 * @param near whom the new ones are to be like; the plain customer where it is left out
 */
export const chooseCustomers = (survey: Survey, reachedBy: readonly Facts[], near?: Facts): readonly Chosen[] => {
  const { space } = survey.formulas;
  let missing = survey.targets.filter(({ customers }) => !reachedBy.some((customer) => space.has(customers, customer)));
  const candidates = distinct(missing.flatMap((target) => witnessOf(survey, target.customers, near)));
  let reaching = candidates.map((customer) => ({ customer, targets: missing.filter(({ customers }) => space.has(customers, customer)) }));
  const chosen: Chosen[] = [];
  while (missing.length > 0) {
    const best = reaching.reduce<(typeof reaching)[number] | undefined>(
      (most, one) => (one.targets.length > (most?.targets.length ?? 0) ? one : most),
      undefined,
    );
    // Only goals whose witness took more than the budget are left.
    if (best === undefined) break;
    chosen.push({ customer: best.customer, goals: best.targets.map(({ goal }) => goal) });
    const reached = new Set<Target>(best.targets);
    missing = missing.filter((target) => !reached.has(target));
    reaching = reaching.map(({ customer, targets }) => ({ customer, targets: targets.filter((target) => !reached.has(target)) }));
  }
  return chosen;
};

const witnessOf = ({ formulas: { space } }: Survey, customers: CustomerSet, near: Facts | undefined): readonly Facts[] => {
  const found = space.within(() => space.witness(customers, near && { near }));
  if (isLeft(found)) return [];
  if (found.right === undefined) throw new InvariantError("a goal that can be reached has no witness");
  return [found.right];
};

const distinct = (customers: readonly Facts[]): readonly Facts[] => [
  ...new Map(customers.map((customer) => [JSON.stringify(customer), customer])).values(),
];
