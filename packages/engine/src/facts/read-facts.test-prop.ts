import fc from "fast-check";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { readFacts } from "./read-facts.js";

const policy = policyOf({
  facts: {
    value: { type: "number", minimum: 0 },
    visits: { type: "integer", default: 3 },
    name: { type: "string" },
    kind: { type: "string", enum: ["a", "b"] },
    member: { type: "boolean" },
    day: { type: "string", format: "date" },
    moment: { type: "string", format: "date-time" },
    tags: { type: "array", items: { type: "string" }, default: [] },
    home: {
      type: "object",
      properties: { rooms: { type: "integer" }, street: { type: "object", properties: { name: { type: "string" } } } },
    },
    constructor: { type: "boolean", default: true },
  },
});

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

const days = fc.date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true });
const offsets = fc.record({
  sign: fc.constantFrom("+", "-"),
  hours: fc.integer({ min: 0, max: 23 }),
  minutes: fc.integer({ min: 0, max: 59 }),
});

const validCustomers = fc.record(
  {
    value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    visits: fc.maxSafeInteger(),
    name: fc.string({ unit: "binary" }),
    kind: fc.constantFrom("a", "b"),
    member: fc.boolean(),
    day: days.map((day) => day.toISOString().slice(0, 10)),
    moment: days.map((day) => day.toISOString()),
    tags: fc.array(fc.string()),
    home: fc.record({ rooms: fc.maxSafeInteger(), street: fc.record({ name: fc.string() }) }),
  },
  { requiredKeys: ["value", "name", "kind", "member", "day", "moment", "home"] },
);

/** A customer with anything in the place of some of the facts. */
const spoiltCustomers = fc
  .record({ customer: validCustomers, spoilt: fc.dictionary(fc.constantFrom(...policy.facts.keys()), anything) })
  .map(({ customer, spoilt }) => ({ ...customer, ...spoilt }));

const parts = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

describe("reading facts", () => {
  test("of a valid customer yields every fact of the policy, and no other", () => {
    fc.assert(
      fc.property(validCustomers, fc.dictionary(fc.string(), anything), (customer, more) => {
        const facts = readFacts(policy, { ...more, ...customer, constructor: undefined });
        expect(isRight(facts) && Object.keys(facts.right)).toEqual([...policy.facts.keys()]);
      }),
    );
  });

  test("never throws, whatever it is given, and names facts only", () => {
    fc.assert(
      fc.property(fc.oneof(anything, spoiltCustomers), (customer) => {
        const facts = readFacts(policy, customer);
        if (isRight(facts)) return;
        for (const { code, pointer, message } of facts.left) {
          expect(code === "customer-type" || policy.facts.has(pointer.split("/")[1] ?? "")).toBe(true);
          expect(message).toMatch(/^[^\n]+[^.\n]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("of what was read changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(validCustomers, spoiltCustomers), (customer) => {
        const once = readFacts(policy, customer);
        if (isRight(once)) expect(readFacts(policy, once.right)).toEqual(once);
      }),
    );
  });

  test("keeps nothing of the customer, and what it returns is deeply frozen", () => {
    fc.assert(
      fc.property(validCustomers, (customer) => {
        const facts = readFacts(policy, customer);
        if (isLeft(facts)) throw new Error(facts.left[0].message);
        const given = new Set(parts(customer));
        expect(parts(facts.right).every((part) => Object.isFrozen(part) && !given.has(part))).toBe(true);
      }),
    );
  });

  test("gives moments the order of their texts, whatever offsets they were written with", () => {
    const written = fc.tuple(days, offsets).map(([day, { sign, hours, minutes }]) => {
      const offset = `${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
      return day.toISOString().replace("Z", offset);
    });
    const canonical = (moment: string) => {
      const facts = readFacts({ facts: new Map([...policy.facts].filter(([id]) => id === "moment")) }, { moment });
      return isRight(facts) ? String(facts.right["moment"]) : undefined;
    };
    fc.assert(
      fc.property(written, written, (one, other) => {
        const [a, b] = [canonical(one), canonical(other)];
        if (a !== undefined && b !== undefined) expect(a < b).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });
});
