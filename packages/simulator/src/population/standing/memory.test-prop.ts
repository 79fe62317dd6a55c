import { formulasOf } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { trusted } from "../../arbitraries/policies.js";
import type { People } from "../people/people.js";
import { carriedBy } from "./carried.js";
import { clockOn } from "./clock.js";
import { concernsOf } from "./concerns.js";
import { Decider } from "./decider.js";
import { weeksFrom } from "./house.test-support.js";
import { Memory } from "./memory.js";
import { listedPeople } from "./people-listed.test-support.js";
import { rulingsOf } from "./rulings.js";
import { turnsOf } from "./turns.js";

const DATES = weeksFrom("2026-01-05", 24);
const MONTHS = ["z", "a", "b"];

const compare = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const day = fc.constantFrom(...DATES.slice(2));

/** What conditions ask: of what stays, of what comes round, of the clock, and of the clock and somebody's own day. */
const atom = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }).map((visits) => compare("visits", "greaterThan", visits)) },
  { weight: 2, arbitrary: fc.boolean().map((birthday) => compare("birthday", "equal", birthday)) },
  { weight: 2, arbitrary: fc.subarray(MONTHS, { minLength: 1 }).map((months) => compare("month", "in", months)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("lessThan", "greaterThanInclusive"), day).map(([by, on]) => compare("today", by, on)) },
  { weight: 1, arbitrary: fc.constant(compare("until", "greaterThanInclusive", { fact: "today" })) },
);
const condition = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    { weight: 2, arbitrary: atom },
    { weight: 1, arbitrary: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: tie("condition").map((not) => ({ not })) },
  ),
})).condition;

const rule = fc.record({
  conditions: condition,
  type: fc.constantFrom("offer", "offer", "withhold"),
  service: fc.constantFrom("tea", "cake", "deck"),
  window: fc.option(fc.tuple(day, day)),
});

const policies: fc.Arbitrary<Policy> = fc
  .record({
    rules: fc.array(rule, { minLength: 3, maxLength: 8 }),
    segments: fc.tuple(condition, condition),
    invariants: fc.array(condition, { maxLength: 1 }),
  })
  .map(({ rules, segments: [keen, feted], invariants }) =>
    trusted({
      tierpolicy: 1,
      name: "what comes round",
      facts: {
        visits: { type: "integer", minimum: 0, maximum: 5 },
        birthday: { type: "boolean", recurring: true },
        month: { type: "string", enum: MONTHS, recurring: true },
        until: { type: "string", format: "date" },
        today: { type: "string", format: "date", clock: true },
      },
      invariants: invariants.map((not) => ({ any: [compare("visits", "greaterThan", 2), { not }] })),
      segments: { keen: { conditions: { all: [keen] } }, feted: { conditions: { all: [feted] } } },
      channels: { letter: { reach: { segments: ["keen"] }, except: { condition: "feted" } }, desk: { reach: "individual" } },
      services: {
        tea: { need: "basic", control: "high" },
        cake: { need: "delight" },
        deck: { need: "expected", control: "low", exclusiveTo: ["keen"], knownTo: ["keen", "feted"] },
      },
      rules: rules.map(({ conditions, type, service, window }, at) => {
        const [from, until] = window?.toSorted() ?? [];
        return {
          name: `rule ${at}`,
          conditions: { all: [conditions] },
          ...(from !== until && { from, until }),
          event: { type, params: { service } },
        };
      }),
    } as unknown as Parameters<typeof trusted>[0]),
  );

/** Somebody who has a birthday, and whose months are, in weeks of their own. */
const someone = fc
  .record({ visits: fc.nat({ max: 5 }), until: day, birthday: fc.nat({ max: 8 }), month: fc.nat({ max: 14 }) })
  .map(({ visits, until, birthday, month }) => (week: number): Customer => {
    const at = (week + month) % 15;
    return { visits, until, birthday: (week + birthday) % 9 === 0, month: MONTHS[at < 2 ? at + 1 : 0] as string };
  });

/** Counts how often everybody was taken to be in one state. */
class CountingDecider extends Decider {
  supposed = 0;

  override again(...[week, places, asked, supposed]: Parameters<Decider["again"]>): ReturnType<Decider["again"]> {
    if (supposed !== undefined) this.supposed += 1;
    return super.again(week, places, asked, supposed);
  }
}

const begun = (policy: Policy, people: People) => {
  const formulas = formulasOf(policy);
  const carried = carriedBy(formulas);
  if (carried._tag === "Left") throw carried.left;
  const concerns = concernsOf(formulas, carried.right);
  if (concerns._tag === "Left") throw concerns.left;
  const decider = new CountingDecider(policy, people, carried.right);
  const options = { policy, people, carried: carried.right, decider, concerns: concerns.right };
  const memory = new Memory(options);
  const first = decider.first();
  if (first._tag === "Left") throw new Error(JSON.stringify(first.left));
  memory.begin(first.right);
  return { options, memory, decider, turnsIn: turnsOf({ policy, people, concerns: concerns.right }) };
};

test("what is remembered is what is decided anew", () => {
  let supposed = 0;
  fc.assert(
    fc.property(policies, fc.array(someone, { minLength: 1, maxLength: 12 }), (policy, everybody) => {
      const people = listedPeople(DATES, everybody.length, everybody);
      const { options, memory, decider, turnsIn } = begun(policy, people);
      const anew = new Decider(policy, people, options.carried);
      for (let week = 1; week < people.weeks; week++)
        for (const turn of turnsIn(week)) {
          const found = memory.rulings(week, turn);
          const expected = rulingsOf(anew.again(week, turn.places, turn), clockOn(policy, people.dateOf(week)), options);
          for (const id of turn.segments) expect(found.segments(id)).toEqual(expected.segments(id));
          for (const id of turn.services) expect(found.services(id)).toEqual(expected.services(id));
        }
      supposed += decider.supposed;
    }),
    { numRuns: 40 },
  );
  expect(supposed).toBeGreaterThan(40);
});

test("whoever has no turn stays where he or she was", () => {
  fc.assert(
    fc.property(policies, fc.array(someone, { minLength: 1, maxLength: 12 }), (policy, everybody) => {
      const people = listedPeople(DATES, everybody.length, everybody);
      const { options, turnsIn } = begun(policy, people);
      const decider = new Decider(policy, people, options.carried);
      const everything = { services: [...policy.services.keys()], segments: [...policy.segments.keys()] };
      const allIn = (week: number) => rulingsOf(decider.again(week, undefined, everything), clockOn(policy, people.dateOf(week)), options);
      for (let week = 1; week < people.weeks; week++) {
        const [before, now, turns] = [allIn(week - 1), allIn(week), turnsIn(week)];
        for (const kind of ["segments", "services"] as const)
          for (const id of everything[kind]) {
            const places = turns.filter((turn) => turn[kind].includes(id)).map((turn) => turn.places);
            const hasTurn = (row: number) => places.some((some) => some === undefined || some.includes(row));
            const left = (column: Uint8Array) => column.filter((_, row) => !hasTurn(row));
            expect(left(now[kind](id))).toEqual(left(before[kind](id)));
          }
      }
    }),
    { numRuns: 25 },
  );
});
