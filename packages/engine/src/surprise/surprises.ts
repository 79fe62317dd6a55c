import { type AnyShape, canonicalDateTime, type Diagnostic, isDate, type Policy, type PolicyShape, quote } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { type CustomerInput, decide, serviceOf } from "../decide/decide.js";
import { problem } from "../facts/problem.js";
import { isRecord } from "../facts/read-facts.js";
import { calendarOf, dueAfter } from "./calendar.js";
import { hazardsAmong } from "./candidates.js";
import { FIRST_DAY } from "./days.js";
import { drawsOf } from "./draws.js";
import { type Request, readRequest } from "./request.js";

/** Who is to be surprised, and on which day. */
export interface SurpriseRequest<Shape extends PolicyShape = AnyShape> {
  /** What the customer is always called: not empty. Another id has other surprises. */
  readonly id: string;
  /** The customer's facts on that day. The policy's clock may be left out: it is the date, or its first moment in UTC. */
  readonly facts: Partial<CustomerInput<Shape>>;
  /** The day, as `YYYY-MM-DD`, from 2024-01-01 on. */
  readonly date: string;
  /** At least 16 bytes, which nobody can guess; a text counts as UTF-8. Who knows it can foresee every surprise. */
  readonly secret: string | Uint8Array;
  /**
   * The day on which each service was last delivered to this customer, where the application keeps a record of it, of retired services too.
   * It is believed: what was delivered before, and what was not, is then known and need not be inferred.
   */
  readonly delivered?: { readonly [service: string]: string | undefined };
}

/**
 * Which delights are due to a customer on a day (spec §7): at most one, among those with a `surprise` schedule that are offered today.
 *
 * Pure: it reads no clock and keeps no state, and the only chance in it is a hash under the secret. Each delight comes at most `perYear`
 * times in 365.25 days, on average; never with fewer than `minGapDays` days between two; after that, its waiting time is memoryless; and
 * never twice running, if another one is offered too. Nothing but the secret, the customer's id and the schedules of the offered delights
 * has a part in it.
 *
 * Without a record of deliveries, what came before is inferred as if today's delights had always been offered: where that has changed,
 * the gap and the alternation are kept only from the day of the change on. With a record they are kept always.
 *
 * @param compiled a policy from `compile`
 * @returns the ids of what is due, frozen; or every problem: `customer-id`, `surprise-date`, `short-secret`, `delivered-date`,
 * `clock-disagrees`, and those of `decide`
 * @example
 * const due = surprises(compiled, { id: "c-7", facts: { visits: 21 }, date: "2026-05-01", secret });
 * if (isRight(due)) console.log(due.right); // ["fruit-basket"], or [] on most days
 */
export const surprises = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  request: SurpriseRequest<Shape>,
): Either<NonEmptyArray<Diagnostic>, readonly string[]> => {
  const problems: Diagnostic[] = [];
  const read = readRequest(request, problems);
  const policy = compiled.policy as Policy;
  const decision = decide(
    compiled,
    factsOn(policy, (request as typeof request | undefined)?.facts, read.date, problems) as CustomerInput<Shape>,
  );
  if (isLeft(decision)) problems.push(...decision.left);
  if (isNonEmpty(problems)) return left(problems);
  const { id, day, secret, delivered } = read as Request;
  const hazards = isLeft(decision) ? [] : hazardsAmong(policy, (service) => serviceOf(decision.right, service)?.offered === true);
  if (hazards.length === 0) return right(NOTHING);
  const draws = drawsOf(secret, id);
  if (delivered !== undefined) return right(listOf(dueAfter(hazards, draws, day, delivered)));
  const last = calendarOf(hazards, draws, day).at(-1);
  return right(listOf(last?.day === day ? last.service : undefined));
};

const NOTHING: readonly string[] = Object.freeze([]);

const listOf = (service: string | undefined): readonly string[] => (service === undefined ? NOTHING : Object.freeze([service]));

/** The facts with the clock of the day, where they leave it out; another day in them is a problem. */
const factsOn = ({ clock, facts: declared }: Policy, facts: unknown, date: string | undefined, problems: Diagnostic[]): unknown => {
  const isMoment = clock !== undefined && declared.get(clock)?.type.kind === "date-time";
  if (clock === undefined || !isRecord(facts)) return facts;
  const said: unknown = Object.hasOwn(facts, clock) ? Reflect.get(facts, clock) : undefined;
  if (said === undefined) return { ...facts, [clock]: isMoment ? `${date ?? FIRST_DAY}T00:00:00Z` : (date ?? FIRST_DAY) };
  const day = typeof said !== "string" ? undefined : isMoment ? canonicalDateTime(said)?.slice(0, 10) : isDate(said) ? said : undefined;
  if (date !== undefined && day !== undefined && day !== date) problems.push(disagreement(clock, day, date, isMoment));
  return facts;
};

const disagreement = (clock: string, day: string, date: string, isMoment: boolean): Diagnostic =>
  problem(
    "clock-disagrees",
    [clock],
    `${quote(clock)} is ${isMoment ? "on " : ""}${quote(day)}${isMoment ? " in UTC" : ""}, and the \`date\` is ${quote(date)}`,
    `leave ${quote(clock)} out: it is filled with the \`date\``,
  );
