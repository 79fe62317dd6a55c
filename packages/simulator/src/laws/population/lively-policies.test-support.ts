import { COMMITMENTS, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { present } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";

/** The Mondays of the first weeks. */
const START = Date.UTC(2026, 0, 5);
const weekly = (week: number) => new Date(START + week * 7 * 86_400_000).toISOString().slice(0, 10);

const statement = fc.record(
  {
    commitment: fc.constantFrom(...COMMITMENTS),
    publicity: fc.constantFrom(...PUBLICITIES),
    channels: fc.subarray(["poster", "letter", "desk", "aside"], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const knownTo = fc.constantFrom<"everyone" | string[] | undefined>("everyone", ["regular"], undefined);
const evidence = fc.constantFrom<{ kept: number; promised: number } | undefined>(
  { kept: 9, promised: 10 },
  { kept: 1, promised: 4 },
  undefined,
);

/** Weeks in which something begins that lasts a week: again and again after as many. */
const rhythm = fc.record({
  first: fc.integer({ min: 1, max: 3 }),
  every: fc.integer({ min: 2, max: 3 }),
  times: fc.integer({ min: 2, max: 4 }),
});

const condition = (fact: string, operator: string, value: unknown) => ({ all: [{ fact, operator, value }] });

/** A company that may promise anything to anybody. */
const UNLIMITED = { ceiling: { commitment: "guaranteed", publicity: "public" } };

/**
 * Policies under which everything happens to a small population within a few weeks: services of all needs and of all kinds of delivery,
 * for some only and for all, that are told of widely, within a segment, in person, or not at all; and secrets that get about.
 */
export const livelyPolicies: fc.Arbitrary<Policy> = fc
  .record({
    statements: fc.array(statement, { minLength: 7, maxLength: 7 }),
    knownTo: fc.array(knownTo, { minLength: 3, maxLength: 3 }),
    evidence: fc.array(evidence, { minLength: 7, maxLength: 7 }),
    rhythm,
    perYear: fc.constantFrom(12, 24, 40),
    controls: fc.array(fc.constantFrom("high", "low"), { minLength: 2, maxLength: 2 }),
    months: fc.subarray(["a", "b", "c", "d", "e", "f", "g", "h"], { minLength: 1 }),
    generous: fc.boolean(),
    costs: fc.array(fc.constantFrom(0, 1.5, 20, undefined), { minLength: 7, maxLength: 7 }),
  })
  .map(({ statements, knownTo, evidence, rhythm, perYear, controls, months, costs, generous }) => {
    const begins = Array.from({ length: rhythm.times }, (_, time) => rhythm.first + time * rhythm.every);
    const offer = (at: number, service: string, conditions: object, more: object = {}) => ({
      name: `${service} is offered ${Object.values(more).join(" ")}`.trim(),
      ...more,
      conditions,
      event: { type: "offer", params: { service, ...statements[at] } },
    });
    const service = (at: number, of: object) =>
      present({ ...of, evidence: evidence[at], cost: costs[at] } as Parameters<typeof present>[0]);
    return trusted({
      tierpolicy: 1,
      name: "lively",
      facts: {
        visits: { type: "integer", minimum: 0, maximum: 20 },
        signed: { type: "boolean", merit: false },
        month: { type: "string", enum: ["z", "a", "b", "c", "d", "e", "f", "g", "h"], recurring: true },
        birthday: { type: "boolean", recurring: true },
        today: { type: "string", format: "date", clock: true },
      },
      segments: {
        regular: { conditions: condition("visits", "greaterThanInclusive", 8) },
        signed: { conditions: condition("signed", "equal", true) },
      },
      services: {
        warranty: service(0, { need: "basic", control: controls[0], standard: { text: "as published", target: 0.8 } }),
        care: service(1, present({ need: "expected", control: controls[1], exclusiveTo: ["regular"], knownTo: knownTo[0] })),
        commission: service(
          2,
          present({ need: "delight", exclusiveTo: ["signed"], knownTo: knownTo[1] === undefined ? undefined : ["signed"] }),
        ),
        coffee: service(3, { need: "delight" }),
        book: service(4, present({ need: "delight", knownTo: knownTo[2] })),
        fair: service(5, { need: "delight", story: true }),
        pie: service(6, { need: "delight", surprise: { perYear, minGapDays: 5 } }),
      },
      ...(generous && { standards: { expected: { low: UNLIMITED, high: UNLIMITED }, delight: { any: UNLIMITED } } }),
      channels: {
        poster: { reach: "public" },
        letter: { reach: { segments: ["regular"] } },
        desk: { reach: "individual", overheardBy: ["signed"] },
        aside: { reach: "individual" },
      },
      rules: [
        offer(0, "warranty", condition("visits", "lessThan", 18)),
        offer(1, "care", { all: [] }),
        offer(2, "commission", { all: [] }),
        offer(3, "coffee", condition("visits", "greaterThan", 3)),
        offer(4, "book", condition("month", "in", months)),
        offer(4, "book", condition("birthday", "equal", true), { description: "on birthdays" }),
        ...begins.map((week) => offer(5, "fair", { all: [] }, { from: weekly(week), until: weekly(week + 1) })),
        offer(6, "pie", condition("visits", "lessThan", 15)),
      ],
    } as unknown as Parameters<typeof trusted>[0]);
  });
