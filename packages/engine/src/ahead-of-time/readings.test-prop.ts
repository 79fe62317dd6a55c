import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { essence, loaded, offer } from "./load-module.test-support.js";

const two = (value: number) => String(value).padStart(2, "0");
const digits = fc.integer({ min: 0, max: 99 });
const years = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1, 1900, 2000, 2024, 2026, 9999));
const almostDays = fc
  .tuple(years, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
const almostMoments = fc
  .tuple(
    fc.oneof(almostDays, fc.constantFrom("2024-02-29", "2026-05-01", "0000-01-01", "9999-12-31")),
    fc.constantFrom("T", "T", "t", " "),
    fc.tuple(digits, digits, digits),
    fc.constantFrom("", ".0", ".25", ".250", ".999", ".2501"),
    fc.constantFrom("Z", "Z", "z", "+01:00", "-23:59", ""),
  )
  .map(([day, t, [hours, minutes, seconds], fraction, zone]) => {
    const time = [hours % 26, minutes % 62, seconds % 62].map(two).join(":");
    return `${day}${t}${time}${fraction}${zone}`;
  });
/** A text with one character changed. */
const spoilt = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.nat(30), fc.constantFrom("0", "9", "-", ":", "/", ".", "٣", "x", " "))
    .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));

const MOMENTS = [
  "0000-01-01T00:00:00Z",
  "2024-02-29T23:59:59.999Z",
  "2026-05-01T00:00:00Z",
  "9999-12-31T23:59:59.998Z",
  "9999-12-31T23:59:59.999Z",
];
const OPERATORS = ["equal", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const comparisons = (fact: string, values: readonly string[]) =>
  values.flatMap((value) => OPERATORS.map((operator) => offer(`${fact} ${operator} ${value}`, { all: [{ fact, operator, value }] })));

test("days and moments are taken, ordered and refused as decide takes, orders and refuses them", async () => {
  const policy = policyOf({
    facts: {
      day: { type: "string", format: "date", default: "2026-05-01" },
      moment: { type: "string", format: "date-time", default: "2026-05-01T00:00:00Z" },
      days: { type: "array", items: { type: "string", format: "date" }, default: [] },
      moments: { type: "array", items: { type: "string", format: "date-time" }, default: [] },
      other: { type: "string", format: "date-time", default: "2026-05-01T00:00:00Z" },
    },
    rules: [
      ...comparisons("day", ["0000-01-01", "2024-02-29", "2026-05-01", "9999-12-31"]),
      ...comparisons("moment", MOMENTS),
      offer("among days", { all: [{ fact: "days", operator: "contains", value: "2024-02-29" }] }),
      offer("among moments", { all: [{ fact: "moments", operator: "contains", value: "2026-05-01T00:00:00+00:00" }] }),
      offer("some early", { all: [{ fact: "moments", operator: "someFact:lessThan", value: "2024-02-29T23:59:59.999Z" }] }),
      offer("in", { all: [{ fact: "day", operator: "in", value: ["2024-02-29", "2026-05-01"] }] }),
      offer("another", { all: [{ fact: "moment", operator: "lessThan", value: { fact: "other" } }] }),
    ],
  });
  const [compiled, module] = [compile(policy), await loaded(policy)];
  const days = fc.oneof(almostDays, spoilt(almostDays), fc.string(), fc.constantFrom("2024-02-29", "2026-05-01"));
  const moments = fc.oneof(almostMoments, spoilt(almostMoments), fc.string(), fc.constantFrom(...MOMENTS));
  const whole = fc.record(
    { day: days, moment: moments, other: moments, days: fc.array(days, { maxLength: 2 }), moments: fc.array(moments, { maxLength: 2 }) },
    { requiredKeys: [] },
  );
  const single = fc.oneof(
    days.map((day) => ({ day })),
    moments.map((moment) => ({ moment })),
  );
  fc.assert(
    fc.property(fc.oneof(single, single, whole), (customer) => {
      expect(essence(module.decide(customer))).toEqual(essence(decide(compiled, customer)));
    }),
    { numRuns: 1_500 },
  );
});

test("words are told apart as decide tells them apart", async () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "ß", "会", "𠮷", " "), maxLength: 5 });
  const words = fc.uniqueArray(fc.oneof(letters, fc.string()), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(words, fc.array(fc.oneof(letters, fc.string()), { maxLength: 6 }), fc.boolean(), async (known, others, isOpen) => {
      const item = isOpen ? { type: "string" } : { type: "string", enum: known };
      const asked = isOpen ? known : known.slice(0, Math.ceil(known.length / 2));
      const policy = policyOf({
        facts: { word: { ...item, default: known[0] }, words: { type: "array", items: item, default: [] } },
        rules: asked.flatMap((word, index) => [
          offer(`is ${index}`, { all: [{ fact: "word", operator: "equal", value: word }] }),
          offer(`has ${index}`, { all: [{ fact: "words", operator: "contains", value: word }] }),
        ]),
      });
      const [compiled, module] = [compile(policy), await loaded(policy)];
      for (const customer of [...known, ...others].flatMap((word) => [{ word }, { words: [word, ...known] }, { words: [word] }]))
        expect(essence(module.decide(customer))).toEqual(essence(decide(compiled, customer)));
    }),
    { numRuns: 60 },
  );
});
