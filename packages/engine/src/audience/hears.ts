import type { AnyShape, Diagnostic, Facts, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Either, isLeft, left, map } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { BudgetExceeded } from "../cells/budget.js";
import type { CompiledPolicy } from "../compile/compile.js";
import type { CustomerInput } from "../decide/decide.js";
import { problem } from "../facts/problem.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";
import { standingOf } from "../standing/standing.js";

/** A service that somebody hears of, and where. */
export interface News {
  readonly service: string;
  /** Sorted; never empty. */
  readonly channels: readonly string[];
}

/** What a customer, as `readFacts` gives it, hears of: sorted by service. */
export type Hearing = (customer: Facts) => readonly News[];

/**
 * `hears(d)` of spec §3: what some possible customer's decision has carried by a channel whose audience contains d,
 * at d's clock. The answers for a whole policy are prepared once; each question after that is a walk through diagrams.
 *
 * @param policy a valid policy
 * @param formulas the policy's formulas, where the caller has them already or wants another budget
 * @returns left, where the budget of the formulas does not suffice
 * @example
 * const hearing = hearingOf(policy);
 * if (isRight(hearing)) hearing.right(facts).map(({ service }) => service); // ["hotline", "warranty"]
 */
export const hearingOf = (policy: Policy, formulas: Formulas = formulasOf(policy)): Either<BudgetExceeded, Hearing> =>
  formulas.space.within(() => {
    const { space } = formulas;
    const channels = [...policy.channels.keys()].sort();
    const heard = [...policy.services.keys()].sort().map((service) => ({
      service,
      // Stryker disable next-line MethodExpression,ConditionalExpression: of an empty set nobody is, and to leave it out only spares each question a walk
      on: channels.map((channel) => ({ channel, who: formulas.hearOf(channel, service) })).filter(({ who }) => who !== space.nobody),
    }));
    return (customer) =>
      heard.flatMap(({ service, on }) => {
        const told = on.filter(({ who }) => space.has(who, customer)).map(({ channel }) => channel);
        return told.length === 0 ? [] : [Object.freeze({ service, channels: Object.freeze(told) })];
      });
  });

/** Prepared at the first question, since an application that only decides never asks one. */
const prepared = new WeakMap<Policy, Either<BudgetExceeded, Hearing>>();

export interface HearsOptions {
  /** How many diagram nodes the preparation may take. */
  readonly budget?: number;
}

/**
 * What a customer is told of on any channel, because of whomever's offer (spec §3).
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts, the clock fact included
 * @returns what the customer hears of, sorted by service; or every problem with the facts, as `decide` has them;
 * or `undecided-hearing`, where the policy's facts are so entangled that the budget does not suffice
 * @example
 * const heard = hears(compiled, { contractValue: 0, relationship: "tenant", today: "2026-05-01" });
 */
export const hears = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
  options?: HearsOptions,
): Either<NonEmptyArray<Diagnostic>, readonly News[]> => {
  const { policy } = compiled;
  const known = options === undefined ? prepared.get(policy) : undefined;
  const hearing = known ?? hearingOf(policy, formulasOf(policy, options));
  if (options === undefined) prepared.set(policy, hearing);
  if (isLeft(hearing)) return left([undecidedHearing(hearing.left)]);
  return map(({ facts }: { readonly facts: Facts }) => hearing.right(facts))(standingOf(policy as Policy, customer));
};

/** What is said where the budget does not suffice to tell who hears of what. */
export const undecidedHearing = ({ reason }: BudgetExceeded): Diagnostic =>
  problem(
    "undecided-hearing",
    [],
    `who hears of what is undecided: it takes ${reason}`,
    "raise the budget, or say with fewer comparisons between facts what the rules mean",
  );
