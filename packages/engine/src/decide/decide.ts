import type { AnyShape, Diagnostic, Facts, PolicyShape } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { chain, type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type CompiledPolicy, type Program, program } from "../compile/compile.js";
import type { Standing } from "../compile/predicate.js";
import { readFacts } from "../facts/read-facts.js";
import type { Decision, ServiceDecision } from "./decision.js";
import { brokenInvariants } from "./invariants.js";

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
  const standing = standingOf(compiled, customer);
  return isLeft(standing) ? standing : right(decideStanding(compiled, standing.right));
};

/** Reads and places a customer: the facts that the policy declares, and the segments. */
export const standingOf = <Shape extends PolicyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: unknown,
): Either<NonEmptyArray<Diagnostic>, Standing> =>
  chain((facts: Facts) => standingWith(compiled, facts))(readFacts(compiled.policy, customer));

/** Places a customer of whom the facts are known to be well typed, unless the facts break an invariant. */
export const standingWith = <Shape extends PolicyShape>(
  { policy, [program]: running }: CompiledPolicy<Shape>,
  facts: Facts,
): Either<NonEmptyArray<Diagnostic>, Standing> => {
  const standing = place(running.segments, facts);
  const problems = brokenInvariants(policy, running, standing);
  return isNonEmpty(problems) ? left(problems) : right(standing);
};

const place = ({ ids, predicates }: Program["segments"], facts: Facts): Standing => {
  const inSegment: boolean[] = new Array(ids.length);
  const standing = { facts, inSegment };
  for (let number = 0; number < predicates.length; number++) inSegment[number] = predicates[number]?.(standing) === true;
  return standing;
};

/** The decision on a customer of whom all is known to be right. */
export const decideStanding = <Shape extends PolicyShape>(
  { [program]: { segments, rules, reaches, services } }: CompiledPolicy<Shape>,
  standing: Standing,
): Decision<Shape> => {
  const matched = rules.map((matches) => matches(standing));
  const reached = (channel: string) => reaches.get(channel)?.(standing) === true;
  const decided: { [service: string]: ServiceDecision } = Object.create(null);
  for (const service of services) decided[service.id] = service.decide(standing, matched, reached);
  return Object.freeze({
    segments: Object.freeze(segments.ids.filter((_, number) => standing.inSegment[number]).sort()),
    services: Object.freeze(decided),
  }) as Decision<Shape>;
};
