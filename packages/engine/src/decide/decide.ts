import type { AnyShape, Diagnostic, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type CompiledPolicy, program } from "../compile/compile.js";
import type { Program } from "../compile/program.js";
import type { Scratch } from "../compile/scratch.js";
import { InvariantError } from "../invariant-error.js";
import type { Standing } from "../standing/predicate.js";
import { standingOf } from "../standing/standing.js";
import { Decided } from "./decided.js";
import type { Decision, ServiceDecision } from "./decision.js";

/**
 * What a caller says of a customer: the facts of the policy, those with a default being optional.
 * Where the policy is only known at run time, any object.
 */
export type CustomerInput<Shape extends PolicyShape = AnyShape> = Shape["facts"];

/**
 * What a customer gets (spec §3). It reads no clock: where the policy has a clock fact, the caller gives it.
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts; nothing of it is kept
 * @returns the decision, deeply frozen; or every problem with the facts: `missing-fact`, `fact-type`, `fact-out-of-range`,
 * `customer-type`, and `broken-invariant` for a customer who cannot exist
 * @example
 * const decision = decide(compiled, { contractValue: 6000000, today: "2026-05-01" });
 * if (isRight(decision)) console.log(decision.right.services["warranty"]?.commitment);
 */
export const decide = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
): Either<NonEmptyArray<Diagnostic>, Decision<Shape>> => {
  const running = compiled[program];
  const scratch = running.take();
  const decision = !running.needsFacts && running.reader.read(customer, scratch, false) ? decideRead(running, scratch) : undefined;
  running.give(scratch);
  return decision === undefined ? decideWithCare(compiled, customer) : right(decision as Decision<Shape>);
};

/** The decision on one service, without making those on all others; undefined where the policy has no such service. */
export const serviceOf = <Shape extends PolicyShape, Service extends Shape["services"]>(
  decision: Decision<Shape>,
  service: Service,
): ServiceDecision<Shape["channels"]> | undefined =>
  decision instanceof Decided ? (Decided.service(decision, service) as ServiceDecision<Shape["channels"]>) : decision.services[service];

/** Where something about the customer is wrong or unusual: says what, or decides on the facts as they are meant. */
const decideWithCare = <Shape extends PolicyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: unknown,
): Either<NonEmptyArray<Diagnostic>, Decision<Shape>> => {
  const standing = standingOf(compiled.policy as Policy, customer);
  return isLeft(standing) ? standing : right(decideStanding(compiled, standing.right));
};

/** The decision on a customer of whom all is known to be right. */
export const decideStanding = <Shape extends PolicyShape>(compiled: CompiledPolicy<Shape>, { facts }: Standing): Decision<Shape> => {
  const running = compiled[program];
  const scratch = running.take();
  scratch.facts = facts;
  const decision = running.reader.read(facts, scratch, true) ? decideRead(running, scratch) : undefined;
  running.give(scratch);
  if (decision === undefined) throw new InvariantError("facts that are right are not decided");
  return decision as Decision<Shape>;
};

/** @returns undefined where the customer breaks an invariant */
const decideRead = (running: Program, customer: Scratch): Decision | undefined => {
  running.place(customer);
  if (!running.isPossible(customer)) return undefined;
  const met = running.outcomes.met();
  return new Decided(running, met, running.segmentsOf(customer), running.run(met, customer));
};
