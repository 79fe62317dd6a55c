import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.js";
import type { Delivery } from "./calendar.js";
import { dateOf, dayNumber } from "./days.js";
import { CUSTOMERS, SECRET, scheduleOf } from "./distribution/schedule.test-support.js";
import { surprises } from "./surprises.js";
import { often, teaHouse } from "./tea-house.test-support.js";

const secret = "sixteen bytes or more";
const house = compile(teaHouse());
const START = dayNumber("2026-01-01") ?? 0;

type House = typeof house;
type Days = readonly (readonly string[])[];

/** What is due on each of some days, by day. */
const dueOn = (of: House, id: string, days: number, factsOf: (day: number) => object = () => ({})): Days =>
  Array.from({ length: days }, (_, at) => {
    const answer = surprises(of, { id, facts: factsOf(at), date: dateOf(START + at), secret });
    if (answer._tag === "Left") throw new Error(JSON.stringify(answer.left));
    return answer.right;
  });

/** The same for an application that keeps a record of what it delivered. */
const recorded = (of: House, id: string, days: number, factsOf: (day: number) => object, before: { [service: string]: string } = {}) => {
  const delivered = { ...before };
  return Array.from({ length: days }, (_, at) => {
    const date = dateOf(START + at);
    const answer = surprises(of, { id, facts: factsOf(at), date, secret, delivered });
    if (answer._tag === "Left") throw new Error(JSON.stringify(answer.left));
    for (const service of answer.right) delivered[service] = date;
    return answer.right;
  });
};

const customers = fc.string({ minLength: 1 });
const facts = fc.record({ garden: fc.boolean(), sings: fc.boolean() });

const offer = (name: string, service: string, conditions: object = { all: [] }) => ({
  name,
  conditions,
  event: { type: "offer", params: { service } },
});
const cake = { need: "delight", surprise: { perYear: 6, minGapDays: 20 } };
const flowers = { need: "delight", surprise: { minGapDays: 30, perYear: 4 } };
const song = { need: "delight", surprise: { perYear: 12, minGapDays: 5 } };

/** The same delights in another policy: other names, order, rules and services, and a delight that only others are offered. */
const elsewhere = compile(
  teaHouse({
    name: "another-house",
    version: "2031.7",
    title: "Another house",
    services: {
      "a-secret": { need: "delight", exclusiveTo: ["friend"], surprise: { perYear: 2, minGapDays: 10 } },
      flowers,
      song,
      cake: { ...cake, cost: 12, story: true, title: "A cake" },
    },
    segments: { friend: { conditions: { all: [{ fact: "friend", operator: "equal", value: true }] } } },
    facts: {
      friend: { type: "boolean", default: false },
      today: { type: "string", format: "date", clock: true },
      sings: { type: "boolean", default: false },
      garden: { type: "boolean", default: true },
    },
    rules: [
      offer("a song", "song", often("sings")),
      offer("for friends only", "a-secret"),
      offer("nothing new", "flowers", often("garden")),
      offer("cake again", "cake", often("garden")),
      offer("cake for all", "cake"),
    ],
  }),
);

describe("the surprises of a customer", () => {
  it("do not depend on services that are not offered, on the order of anything, or on what the policy is called", () => {
    fc.assert(
      fc.property(customers, facts, (id, said) => {
        expect(dueOn(elsewhere, id, 60, () => said)).toEqual(dueOn(house, id, 60, () => said));
      }),
      { numRuns: 20 },
    );
  });

  it("do not depend on the order in which they are declared, where many are due on one day", () => {
    const often = { need: "delight", surprise: { perYear: 120, minGapDays: 0 } };
    const among = (...names: readonly string[]) =>
      compile(
        teaHouse({
          services: Object.fromEntries(names.map((name) => [name, often])),
          rules: [offer("all", "cake"), ...names.slice(1).map((name) => offer(name, name))],
        }),
      );
    const [forwards, backwards] = [among("cake", "flowers", "song"), among("cake", "song", "flowers")];
    fc.assert(
      fc.property(customers, (id) => {
        expect(dueOn(backwards, id, 60)).toEqual(dueOn(forwards, id, 60));
      }),
      { numRuns: 3 },
    );
  });

  it("are the same by day, in whichever order the days are asked for", () => {
    fc.assert(
      fc.property(customers, fc.shuffledSubarray([3, 60, 1, 118, 90, 59]), (id, days) => {
        const all = dueOn(house, id, 120);
        for (const day of days) {
          const answer = surprises(house, { id, facts: {}, date: dateOf(START + day), secret });
          expect(answer).toEqual({ _tag: "Right", right: all[day] });
        }
      }),
      { numRuns: 20 },
    );
  });

  it("stay mostly where they are when another delight is offered as well", () => {
    const two = [
      { service: "cake", schedule: { perYear: 6, minGapDays: 20 } },
      { service: "flowers", schedule: { perYear: 4, minGapDays: 30 } },
    ];
    const three = [...two, { service: "song", schedule: { perYear: 12, minGapDays: 5 } }];
    const [among, more] = [scheduleOf(two), scheduleOf(three)];
    const keys = (deliveries: readonly Delivery[]) => deliveries.map(({ service, day }) => `${day} ${service}`);
    const shares = CUSTOMERS.slice(0, 40).map((customer) => {
      const after = new Set(keys(more(SECRET, customer)));
      const before = keys(among(SECRET, customer));
      return before.filter((delivery) => after.has(delivery)).length / before.length;
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.4);
  });
});

describe("with a record of deliveries", () => {
  it("the calendar goes on as it would without one", () => {
    fc.assert(
      fc.property(customers, facts, (id, said) => {
        const calendar = dueOn(house, id, 500, () => said);
        // Once each delight has come, the record knows all that counts.
        const before: { [service: string]: string } = {};
        for (const [at, due] of calendar.slice(0, 300).entries()) for (const service of due) before[service] = dateOf(START + at);
        fc.pre(["cake", ...(said.garden ? ["flowers"] : []), ...(said.sings ? ["song"] : [])].every((service) => service in before));
        const after = Array.from({ length: 200 }, (_, at) => at + 300);
        const delivered = { ...before };
        for (const day of after) {
          const answer = surprises(house, { id, facts: said, date: dateOf(START + day), secret, delivered });
          expect(answer).toEqual({ _tag: "Right", right: calendar[day] });
          for (const service of calendar[day] ?? []) delivered[service] = dateOf(START + day);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("the gap is kept, and nothing comes twice running, whatever is offered from day to day", () => {
    const gaps: { readonly [service: string]: number } = { cake: 20, flowers: 30, song: 5 };
    fc.assert(
      fc.property(customers, fc.array(facts, { minLength: 1, maxLength: 20 }), (id, changing) => {
        const factsOf = (day: number) => changing[Math.floor(day / 7) % changing.length] ?? {};
        const days = recorded(house, id, 300, factsOf);
        const deliveries = days.flatMap((due, day) => due.map((service) => ({ service, day })));
        for (const [at, { service, day }] of deliveries.entries()) {
          const before = deliveries
            .slice(0, at)
            .filter((one) => one.service === service)
            .at(-1);
          if (before !== undefined) expect(day - before.day).toBeGreaterThan(gaps[service] ?? 0);
          const others = Object.keys(factsOf(day)).some((fact) => Reflect.get(factsOf(day), fact));
          if (others) expect(service).not.toBe(deliveries[at - 1]?.service);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("nothing more is due on a day on which something was delivered", () => {
    fc.assert(
      fc.property(customers, (id) => {
        for (const [at, due] of dueOn(house, id, 60).entries()) {
          const date = dateOf(START + at);
          const again = surprises(house, { id, facts: {}, date, secret, delivered: { [due[0] ?? "retired"]: date } });
          expect(again).toEqual({ _tag: "Right", right: [] });
        }
      }),
      { numRuns: 10 },
    );
  });
});
