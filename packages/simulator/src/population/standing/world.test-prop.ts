import { type CompiledPolicy, compile, type Decision, decide, hears, type ServiceDecision } from "@tierpolicy/engine";
import { type Policy, PUBLICITIES, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../../arbitraries/customers/customers.js";
import { valuesFor } from "../../arbitraries/customers/leaf-values.js";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { carelessPolicies, policies } from "../../arbitraries/policies.js";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { claimOf } from "../model/claim.js";
import { segmentsOfMerit } from "./equals.js";
import { listedPeople } from "./people-listed.test-support.js";
import type { Situation } from "./world.js";
import { worldOf } from "./world-of.js";

/** Days on both sides of whatever conditions say of the clock, ascending. */
const datesOf = (policy: Policy): readonly string[] => {
  const clock = policy.clock === undefined ? undefined : policy.facts.get(policy.clock);
  if (clock === undefined || clock.type.kind === "object" || clock.type.kind === "array") return ["2026-01-05", "2026-01-12", "2026-01-19"];
  const days = valuesFor(policy)(clock.type).map((value) => String(value).slice(0, 10));
  // All calendars of surprises begin with 2024.
  return [...new Set(["2024-01-01", ...days.filter((day) => day > "2024-01-01")])].sort();
};

/** At the beginning of a day. */
const on = ({ clock, facts }: Policy, date: string, customer: Customer): Customer =>
  clock === undefined ? customer : { ...customer, [clock]: facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00Z` : date };

/** Somebody whose recurring facts are those of other people in some weeks. */
const lives = (policy: Policy, customers: readonly Customer[]) => {
  const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
  return customers.map((customer, row) => (week: number): Customer => {
    const other = customers[(row + (week % 3)) % customers.length] as Customer;
    const { ...facts } = customer as { [fact: string]: Customer[string] };
    for (const fact of recurring) {
      delete facts[fact];
      if (other[fact] !== undefined) facts[fact] = other[fact];
    }
    return facts;
  });
};

const decided = (compiled: CompiledPolicy, customer: Customer) => {
  const [decision, heard] = [decide(compiled, customer), hears(compiled, customer)];
  return decision._tag === "Right" && heard._tag === "Right" ? { decision: decision.right, heard: heard.right } : undefined;
};

type Known = NonNullable<ReturnType<typeof decided>>;

const widest = (policy: Policy, channels: readonly string[]): Publicity =>
  channels.reduce<Publicity>((level, id) => {
    const kind = policy.channels.get(id)?.reach.kind;
    const reach = kind === "segments" ? "segment" : (kind ?? "unannounced");
    return PUBLICITIES.indexOf(reach) > PUBLICITIES.indexOf(level) ? reach : level;
  }, "unannounced");

const isIn = (segments: readonly string[], some: readonly string[]) => some.some((segment) => segments.includes(segment));

const CATEGORIES = {
  basic: DEFAULT_COEFFICIENTS.categoryBasic,
  expected: DEFAULT_COEFFICIENTS.categoryExpected,
  delight: DEFAULT_COEFFICIENTS.categoryDelight,
};

const anyPolicy = fc.oneof(policies(), carelessPolicies(), policies({ narrow: true }));

test("a world says of everybody in every week what decide and hears say", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 12), ({ policy, customers }) => {
      const compiled = compile(policy);
      const dates = datesOf(policy);
      const people = lives(policy, customers).filter((one) => dates.every((date, week) => decided(compiled, on(policy, date, one(week)))));
      fc.pre(people.length > 0);
      const world = worldOf(policy, listedPeople(dates, people.length, people), DEFAULT_COEFFICIENTS, 1);
      if (world._tag === "Left") throw new Error(JSON.stringify(world.left));
      const ofMerit = segmentsOfMerit(policy);
      for (const [week, date] of dates.entries()) {
        world.right.advance(week);
        const now = people.map((one) => decided(compiled, on(policy, date, one(week))) as Known);
        for (const { id, members } of world.right.segments)
          expect([...members].map(Boolean)).toEqual(now.map(({ decision }) => decision.segments.includes(id)));
        const position = ({ segments }: Decision) => `${segments.filter((id) => ofMerit.includes(id))}`;
        const firstAlike = (same: (row: number) => unknown) => now.map((_, row) => now.findIndex((_, other) => same(other) === same(row)));
        expect(firstAlike((row) => world.right.equals[row])).toEqual(firstAlike((row) => position((now[row] as Known).decision)));
        const { equals } = world.right;
        for (const { id, codes, situations, amongEquals } of world.right.services) {
          const service = policy.services.get(id);
          if (service === undefined) throw new Error(`no service ${id}`);
          const { need, exclusiveTo, knownTo, standard } = service;
          const claims = now.flatMap(({ decision }) => {
            const { offered, commitment } = decision.services[id] as ServiceDecision;
            return offered ? [claimOf(commitment, standard?.target, DEFAULT_COEFFICIENTS)] : [];
          });
          const expected = now.map(({ decision, heard }): Situation => {
            const { offered, commitment } = decision.services[id] as ServiceDecision;
            const isInside = exclusiveTo === undefined || isIn(decision.segments, exclusiveTo);
            const own = claimOf(commitment, standard?.target, DEFAULT_COEFFICIENTS);
            return {
              offered,
              told: widest(policy, heard.find((news) => news.service === id)?.channels ?? []),
              claim: offered ? own : isInside ? Math.max(DEFAULT_COEFFICIENTS.claimNone, ...claims) : 0,
              insider: knownTo === "everyone" || isIn(decision.segments, knownTo),
              category: isInside && (offered || need === "basic") ? CATEGORIES[need] : 0,
            };
          });
          expect([...codes].map((code) => situations[code])).toEqual(expected);
          expect(people.map((_, row) => amongEquals[equals[row] as number])).toEqual(
            people.map((_, row) => Number(expected.some(({ offered }, other) => offered && equals[other] === equals[row]))),
          );
        }
      }
    }),
    { numRuns: 30 },
  );
});
