import fc from "fast-check";
import { expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { predicateOf } from "../standing/predicate.js";
import { tellingClocks } from "./telling-clocks.js";

const DATES = ["0000-01-01", "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "9999-12-31"];
const MOMENTS = ["0000-01-01T00:00:00.000Z", "2026-02-28T23:59:59.999Z", "2026-03-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"];

const comparisonOn = (values: readonly string[]) =>
  fc.oneof(
    fc.record({
      fact: fc.constant("now"),
      operator: fc.constantFrom("lessThan", "greaterThanInclusive", "equal", "not:lessThanInclusive", "swap:greaterThan"),
      value: fc.constantFrom(...values),
    }),
    fc.record({
      fact: fc.constant("now"),
      operator: fc.constantFrom("in", "notIn", "someValue:lessThan", "everyValue:greaterThan"),
      value: fc.subarray([...values], { minLength: 1 }),
    }),
  );

const documentOf = (format: string, segment: object, rules: readonly object[]) => ({
  facts: { now: { type: "string", format, clock: true }, free: { type: "boolean" } },
  segments: { some: { conditions: { all: [segment] } } },
  services: { tea: { need: "basic", control: "high" } },
  rules: rules.map((condition) => ({ conditions: { all: [condition] }, event: { type: "offer", params: { service: "tea" } } })),
});

const cases = fc.constantFrom(["date", DATES] as const, ["date-time", MOMENTS] as const).chain(([format, values]) =>
  fc.record({
    format: fc.constant(format),
    segment: comparisonOn(values),
    rules: fc.array(comparisonOn(values), { maxLength: 3 }),
    now: fc.constantFrom(...values),
  }),
);

test("no clock is told from all of the telling ones", () => {
  fc.assert(
    fc.property(cases, ({ format, segment, rules, now }) => {
      let policy: ReturnType<typeof policyOf>;
      try {
        policy = policyOf(documentOf(format, segment, rules));
      } catch {
        // conditions that are always or never true are refused
        return;
      }
      const conditions = policy.rules.map(({ condition }) => condition);
      const all = [...conditions, ...[...policy.segments.values()].map(({ condition }) => condition)];
      const answersAt = (clock: string) =>
        all.map((condition) => predicateOf(condition, () => 0)({ facts: { now: clock }, inSegment: [] })).join();
      const telling = tellingClocks(policy)(conditions) as readonly string[];
      expect(telling.map(answersAt)).toContain(answersAt(now));
    }),
  );
});

test("a clock that is compared with facts has none", () => {
  const document = documentOf("date", { fact: "now", operator: "lessThan", value: "2026-03-01" }, []);
  const facts = { ...document.facts, since: { type: "string", format: "date" } };
  const policy = policyOf({
    ...document,
    facts,
    rules: [
      {
        conditions: { all: [{ fact: "since", operator: "lessThan", value: { fact: "now" } }] },
        event: { type: "offer", params: { service: "tea" } },
      },
    ],
  });
  expect(tellingClocks(policy)([])).toEqual(["0000-01-01", "2026-03-01", "2026-03-02"]);
  expect(tellingClocks(policy)(policy.rules.map(({ condition }) => condition))).toBeUndefined();
});
