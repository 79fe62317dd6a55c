import { COMMITMENTS, type Policy, type Service, type TermValue } from "@tierpolicy/schema";
import { type Either, getOrElse, map, right, traverseArray } from "fp-ts/lib/Either.js";
import { constFalse } from "fp-ts/lib/function.js";
import type { BudgetExceeded } from "../cells/budget.js";
import type { CustomerSet } from "../cells/space.js";
import { arrangementsOf } from "../formulas/arrangements.js";
import type { Formulas } from "../formulas/formulas.js";
import { termValues } from "../formulas/term-values.js";
import { InvariantError } from "../invariant-error.js";
import { type Agreement, type Answer, agreementOf } from "./agreement.js";
import { formulasAlone } from "./alone.js";
import { formulasOfKnowing } from "./bundle/known-to-all.js";
import { clockValue, type Moment, momentOf } from "./moment.js";
import { isTold, unseeing } from "./sees.js";
import { arrangedOf, notProvidedOf, type Provided, providedOf, type Seen, seenOf } from "./service-view.js";

export interface SegmentAgreementOptions {
  /** The day or moment of which it speaks, a value of the clock fact; where it is left out, what holds at all times. Ignored where the policy has no clock. */
  readonly at?: string;
  /**
   * The policy's formulas, where the caller wants another budget. Left out, each service has a space of its own, so that whether the budget suffices
   * does not depend on services that the members may not know of.
   */
  readonly formulas?: Formulas;
}

/**
 * The service agreement of a segment: what holds of every possible member alike. It names a service where every member sees it. What every member is offered
 * is provided, with the weakest of their commitments and the worst of their terms; what nobody is offered can be arranged or is not provided, if that
 * is so for all of them alike; of the rest it says that it depends. An agreement with a segment that nobody can be in says nothing.
 *
 * @param policy a valid policy
 * @param segment the id of a segment of the policy
 * @returns the agreement; or left, where the budget does not suffice for a service that all members may know of: that is for staff to read
 * @example
 * const agreed = segmentAgreement(policy, "vip", { at: "2026-05-01" });
 * if (isRight(agreed)) agreed.right.provided.map(({ service, commitment }) => `${service}: ${commitment}`);
 */
export const segmentAgreement = (
  policy: Policy,
  segment: string,
  { at, formulas }: SegmentAgreementOptions = {},
): Either<BudgetExceeded, Agreement> => {
  const title = policy.segments.get(segment)?.title;
  const clock = clockValue(policy, at);
  const answerTo = (service: Service): Either<BudgetExceeded, Answer | undefined> => {
    if (!isTold(policy, service) || !mayAllKnow(policy, formulas, segment, service, clock)) return right(undefined);
    const asked = formulas ?? formulasAlone(policy, service);
    return asked.space.within(() => answerOf(new Members(asked, segment, clock), service));
  };
  const whom = { kind: "segment", segment, ...(title !== undefined && { title }) } as const;
  return map((answers: readonly (Answer | undefined)[]) => {
    const said = answers.filter((answer) => answer !== undefined);
    return agreementOf(policy, whom, clock, said);
  })(traverseArray(answerTo)([...policy.services.values()]));
};

/** Asked without the rules, so that of a secret nothing is looked at but who may know it. What is not proved is not told. */
const mayAllKnow = (policy: Policy, given: Formulas | undefined, segment: string, service: Service, clock: string | undefined): boolean => {
  if (service.knownTo === "everyone") return true;
  const formulas = given ?? formulasOfKnowing(policy, {});
  const known = formulas.space.within(() => new Members(formulas, segment, clock).areIn(formulas.mayKnow(service.id)));
  return getOrElse(constFalse)(known);
};

/** Nothing where some member does not see the service, or there is no member. */
const answerOf = (members: Members, service: Service): Answer | undefined => {
  const { formulas } = members;
  const { id } = service;
  if (members.areNone || members.someAreIn(unseeing(formulas, id))) return undefined;
  const seen = seenOf(service);
  const offered = formulas.offered(id);
  if (members.areIn(offered)) {
    const commitment = members.lowestOf(COMMITMENTS, (level) => formulas.commitmentAtLeast(id, level));
    return providedOf(seen, commitment, worstTerms(members, service));
  }
  if (!members.someAreIn(offered)) {
    const arrangements = arrangementsOf(formulas, id).filter(({ customers }) => members.someAreIn(customers));
    const [first] = arrangements;
    if (first === undefined) return notProvidedOf(seen);
    if (members.areIn(first.customers)) return arrangedOf(seen, first.fee, first.by);
  }
  return dependsOf(seen);
};

const dependsOf = (seen: Seen): Answer => ({ ...seen, answer: "depends" });

const worstTerms = (members: Members, service: Service): Provided["terms"] => {
  if (service.terms.size === 0) return undefined;
  const { formulas } = members;
  const worst: { [term: string]: TermValue } = Object.create(null);
  for (const term of [...service.terms.keys()].sort())
    worst[term] = members.lowestOf(termValues(formulas.rulesOf(service.id), service, term), (value) =>
      formulas.termAtLeast(service.id, term, value),
    );
  return Object.freeze(worst);
};

/** The possible members of a segment, at one clock or at all. */
class Members {
  readonly formulas: Formulas;
  readonly #members: CustomerSet;
  readonly #moment: Moment;

  constructor(formulas: Formulas, segment: string, at: string | undefined) {
    this.formulas = formulas;
    this.#members = formulas.segment(segment);
    this.#moment = momentOf(formulas, at);
  }

  get areNone(): boolean {
    return this.#moment.isEmpty(this.#members);
  }

  someAreIn(set: CustomerSet): boolean {
    return !this.#moment.isEmpty(this.formulas.space.and(this.#members, set));
  }

  areIn(set: CustomerSet): boolean {
    return this.#moment.implies(this.#members, set);
  }

  /** @param levels from worst to best, the first of which all members have */
  lowestOf<Level>(levels: readonly Level[], atLeast: (level: Level) => CustomerSet): Level {
    const lowest = levels.findLast((level) => this.areIn(atLeast(level)));
    if (lowest === undefined) throw new InvariantError("somebody who is offered a service has no level of it");
    return lowest;
  }
}
