import type { AnyShape, Diagnostic, Facts, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Either, map } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { type CustomerInput, standingOf } from "../decide/decide.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";

/** A service that somebody hears of, and where. */
export interface News {
  readonly service: string;
  /** Sorted; never empty. */
  readonly channels: readonly string[];
}

/**
 * `hears(d)` of spec §3: what some possible customer's decision has carried by a channel whose audience contains d,
 * at d's clock. The answers for a whole policy are prepared once; each question after that is a walk through diagrams.
 *
 * @param policy a valid policy
 * @returns a function from a customer's facts (as `readFacts` gives them) to what that customer hears of, sorted by service
 * @example
 * const hears = hearingOf(policy);
 * hears(facts).map(({ service }) => service); // ["hotline", "warranty"]
 */
export const hearingOf = (policy: Policy, formulas: Formulas = formulasOf(policy)): ((customer: Facts) => readonly News[]) => {
  const { space } = formulas;
  const channels = [...policy.channels.keys()].sort();
  const heard = [...policy.services.keys()].sort().map((service) => ({
    service,
    on: channels.map((channel) => ({ channel, who: formulas.hearOf(channel, service) })).filter(({ who }) => who !== space.nobody),
  }));
  return (customer) =>
    heard.flatMap(({ service, on }) => {
      const told = on.filter(({ who }) => space.has(who, customer)).map(({ channel }) => channel);
      return told.length === 0 ? [] : [Object.freeze({ service, channels: Object.freeze(told) })];
    });
};

/** Prepared at the first question, since an application that only decides never asks one. */
const prepared = new WeakMap<Policy, ReturnType<typeof hearingOf>>();

/**
 * What a customer is told of on any channel, because of whomever's offer (spec §3).
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts, the clock fact included
 * @returns what the customer hears of, sorted by service; or every problem with the facts, as `decide` has them
 * @example
 * const heard = hears(compiled, { contractValue: 0, relationship: "tenant", today: "2026-05-01" });
 */
export const hears = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
): Either<NonEmptyArray<Diagnostic>, readonly News[]> => {
  const hearing = prepared.get(compiled.policy) ?? hearingOf(compiled.policy);
  prepared.set(compiled.policy, hearing);
  return map(({ facts }: { readonly facts: Facts }) => hearing(facts))(standingOf(compiled, customer));
};
