import type { AnyShape, Diagnostic, Policy, PolicyShape, Service } from "@tierpolicy/schema";
import { type Either, map } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { type CustomerInput, decide, serviceOf } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { isTold, sees } from "./sees.js";
import { type Seen, type ServiceView, seenOf, viewOf } from "./service-view.js";

/**
 * What a customer may read of the services: which of them are provided, which can be arranged and which are not provided. What the customer does not see
 * is not in it: the answer is the one that the policy would give without it (spec §3, noninterference).
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts, the clock fact included
 * @returns a view for each service that the customer sees, sorted by id, deeply frozen; or every problem with the facts, as `decide` has them
 * @example
 * const views = customerView(compiled, { relationship: "tenant", today: "2026-05-01" });
 * if (isRight(views)) for (const view of views.right) console.log(view.service, view.answer);
 */
export const customerView = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
): Either<NonEmptyArray<Diagnostic>, readonly ServiceView[]> => {
  const policy = compiled.policy as Policy;
  return map((decision: Decision) => Object.freeze(viewsOf(policy, decision).sort(byService)))(decide<AnyShape>(compiled, customer));
};

/** The views of the customer of a decision, in the order in which the policy lists its services. */
export const viewsOf = (policy: Policy, decision: Decision): ServiceView[] =>
  toldOf(policy).flatMap(({ service, seen }) => {
    const decided = serviceOf(decision, service.id);
    if (decided === undefined) throw new InvariantError(`\`${service.id}\` is not decided`);
    return sees(service, decision, decided) ? [viewOf(seen, decided)] : [];
  });

// Stryker disable next-line EqualityOperator: no two views are of the same service
const byService = (a: Seen, b: Seen): number => (a.service < b.service ? -1 : 1);

/** A service of which the company tells, and what is the same in all views of it. */
interface Told {
  readonly service: Service;
  readonly seen: Seen;
}

/** Made at the first question, since an application that only decides never asks one. */
const known = new WeakMap<Policy, readonly Told[]>();

const toldOf = (policy: Policy): readonly Told[] => {
  const made = known.get(policy);
  if (made !== undefined) return made;
  const told = [...policy.services.values()]
    .filter((service) => isTold(policy, service))
    .map((service) => ({ service, seen: seenOf(service) }));
  known.set(policy, told);
  return told;
};
