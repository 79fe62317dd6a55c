import type { AnyShape, Diagnostic, Policy, PolicyShape, Service, TermScale, Text } from "@tierpolicy/schema";
import { type Either, map } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { clockOf } from "../carriage/clocks.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { type CustomerInput, decideStanding } from "../decide/decide.js";
import type { Standing } from "../standing/predicate.js";
import { standingOf } from "../standing/standing.js";
import { viewsOf } from "./customer-view.js";
import type { Arranged, NotProvided, Provided, Seen, ServiceView } from "./service-view.js";

/** What one customer, or every member of a segment, can rely on: what we provide, what we can arrange for a fee, and what we do not provide. Deeply frozen. */
export interface Agreement {
  readonly policy: { readonly name: string; readonly title?: Text; readonly version?: string; readonly currency?: string };
  readonly for: { readonly kind: "customer" } | { readonly kind: "segment"; readonly segment: string; readonly title?: Text };
  /** The day or moment of which it speaks, as the clock fact has it; absent where the policy has no clock, or where it holds at all times. */
  readonly at?: string;
  /** The four lists have the services in the order in which the policy lists them, each service in at most one. */
  readonly provided: readonly Provided[];
  readonly arranged: readonly Arranged[];
  readonly notProvided: readonly NotProvided[];
  /** Segments only: what not every member gets alike, so that nothing is promised. Empty for one customer. */
  readonly depends: readonly Seen[];
  /** What the terms of the services in `provided` are called, and which way is better; by service and term. The records have no prototype. */
  readonly terms: { readonly [service: string]: { readonly [term: string]: TermWording } };
}

export type TermWording = TermScale & { readonly title?: Text };

/**
 * The service agreement of one customer: the same services as in `customerView`, by what is said of them.
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts, the clock fact included
 * @returns the agreement; or every problem with the facts, as `decide` has them
 * @example
 * const agreed = agreement(compiled, { relationship: "tenant", today: "2026-05-01" });
 * if (isRight(agreed)) for (const { service, fee, by } of agreed.right.arranged) console.log(service, fee, by);
 */
export const agreement = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
): Either<NonEmptyArray<Diagnostic>, Agreement> => {
  const policy = compiled.policy as Policy;
  return map((standing: Standing) => {
    const views = viewsOf(policy, decideStanding<AnyShape>(compiled, standing));
    return agreementOf(policy, { kind: "customer" }, clockOf(policy, standing.facts), views);
  })(standingOf(policy, customer));
};

/** What can be said to all members of a segment alike; or nothing, where it depends. */
export type Answer = ServiceView | (Seen & { readonly answer: "depends" });

/** @param answers in the policy's order of services */
export const agreementOf = (policy: Policy, whom: Agreement["for"], at: string | undefined, answers: readonly Answer[]): Agreement => {
  const { name, title, version, currency } = policy;
  const provided = answers.filter((one) => one.answer === "provided");
  return Object.freeze({
    policy: Object.freeze({
      name,
      ...(title !== undefined && { title }),
      ...(version !== undefined && { version }),
      ...(currency !== undefined && { currency }),
    }),
    for: Object.freeze(whom),
    ...(at !== undefined && { at }),
    provided: Object.freeze(provided),
    arranged: Object.freeze(answers.filter((one) => one.answer === "arranged")),
    notProvided: Object.freeze(answers.filter((one) => one.answer === "not-provided")),
    depends: Object.freeze(answers.filter((one) => one.answer === "depends").map(({ answer: _, ...seen }) => Object.freeze(seen))),
    terms: wordingsOf(policy, provided),
  });
};

const wordingsOf = ({ services }: Policy, provided: readonly Provided[]): Agreement["terms"] => {
  const wordings: { [service: string]: { readonly [term: string]: TermWording } } = Object.create(null);
  for (const { service } of provided) {
    const { terms } = services.get(service) as Service;
    if (terms.size === 0) continue;
    const wording: { [term: string]: TermWording } = Object.create(null);
    for (const [term, scale] of terms) wording[term] = scale;
    wordings[service] = Object.freeze(wording);
  }
  return Object.freeze(wordings);
};
