import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { DECORATORS, OPERATORS } from "../../policy/condition.js";
import type { PolicyDocument } from "../../structure/document.js";
import { resolve } from "../resolve.js";

const FACTS: NonNullable<PolicyDocument["facts"]> = {
  nights: { type: "integer", minimum: 0, maximum: 30 },
  guests: { type: "integer", minimum: 40 },
  spent: { type: "number", exclusiveMinimum: 0 },
  member: { type: "boolean" },
  tier: { type: "string", enum: ["silver", "gold"], ordered: true },
  grade: { type: "string", enum: ["5", "10"] },
  city: { type: "string" },
  born: { type: "string", format: "date" },
  seen: { type: "string", format: "date-time" },
  perks: { type: "array", items: { type: "string", enum: ["silver", "gold"] } },
  scores: { type: "array", items: { type: "integer" } },
  home: { type: "object", properties: { size: { type: "integer" }, tags: { type: "array", items: { type: "string" } } } },
};

const SAMPLES: { readonly [fact: string]: readonly unknown[] } = {
  nights: [0, 1, 3, 4, 29, 30],
  guests: [40, 41, 1000],
  spent: [Number.MIN_VALUE, 0.5, 3, 3.5, 1e9],
  member: [true, false],
  tier: ["silver", "gold"],
  grade: ["5", "10"],
  city: ["", "gold", "5", "2026-05-01", "Ulm"],
  born: ["2000-02-29", "2026-05-01", "2026-05-02"],
  seen: ["2026-05-01T00:00:00.000Z", "2026-05-01T08:00:00.000Z"],
  perks: [[], ["silver"], ["gold"], ["silver", "gold"]],
  scores: [[], [3], [4], [3, 4], [40, 3, 1000]],
  home: [
    { size: 3, tags: [] },
    { size: 40, tags: ["gold"] },
    { size: 4, tags: ["Ulm", "5"] },
  ],
};

const CONSTANTS = [
  0,
  3,
  3.5,
  4,
  30,
  31,
  -1,
  true,
  false,
  "gold",
  "silver",
  "5",
  "10",
  "go",
  "",
  "2026-05-01",
  "2026-02-30",
  "2026-05-01T08:00:00Z",
];

/** What is rejected because json-rules-engine would answer the same for every customer, or break off. */
const CONSTANT: ReadonlySet<string> = new Set(["operator-for-other-type", "empty-list", "no-common-value"]);

interface Comparison {
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly value: unknown;
}

const places = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(FACTS)).map((fact) => ({ fact })) },
  { weight: 1, arbitrary: fc.constantFrom({ fact: "home", path: "$.size" }, { fact: "home", path: "$.tags" }) },
);
const operators = fc
  .tuple(fc.array(fc.constantFrom(...DECORATORS), { maxLength: 3 }), fc.constantFrom(...OPERATORS))
  .map(([decorators, name]) => [...decorators, name].join(":"));
const constants = fc.constantFrom(...CONSTANTS);
const values: fc.Arbitrary<unknown> = fc.oneof(constants, fc.uniqueArray(constants, { maxLength: 3 }), places);
const comparisons: fc.Arbitrary<Comparison> = fc
  .record({ place: places, operator: operators, value: values })
  .map(({ place, operator, value }) => ({ ...place, operator, value }));

const customers = fc.record(Object.fromEntries(Object.entries(SAMPLES).map(([fact, samples]) => [fact, fc.constantFrom(...samples)])));
const populations = fc.array(customers, { minLength: 6, maxLength: 6 });

/** json-rules-engine's answer: true, false, or what it broke off with. */
const answer = async (condition: object, customer: object): Promise<boolean | string> => {
  const engine = new Engine();
  engine.addRule({ conditions: structuredClone(condition) as TopLevelCondition, event: { type: "matches" } });
  try {
    return (await engine.run(structuredClone(customer) as Record<string, unknown>)).events.length > 0;
  } catch (error) {
    return `broke off: ${error}`;
  }
};

const resolved = (conditions: object) =>
  resolve({
    tierpolicy: 1,
    name: "comparisons",
    facts: FACTS,
    segments: { some: { conditions: conditions as { all: [] } } },
    services: {},
  });

const answers = async (comparison: object, population: readonly object[]) =>
  new Set(await Promise.all(population.map((customer) => answer({ all: [comparison] }, customer))));

/** Each fact's samples in turn, the other facts as in the customer, so that no value of a fact goes untried. */
const everySample = (customer: object): readonly object[] =>
  Object.entries(SAMPLES).flatMap(([fact, samples]) => samples.map((sample) => ({ ...customer, [fact]: sample })));

describe("a comparison", () => {
  it("that is accepted never makes json-rules-engine break off", async () => {
    let accepted = 0;
    const property = fc.asyncProperty(comparisons, populations, async (comparison, population) => {
      if (!isRight(resolved({ all: [comparison] }))) return;
      accepted += 1;
      for (const result of await answers(comparison, population)) expect(result).toBeTypeOf("boolean");
    });
    await fc.assert(property, { numRuns: 1500 });
    expect(accepted).toBeGreaterThan(20);
  });

  it("whose operator the fact's type does not have is constant in json-rules-engine, breaks off, or compares texts", async () => {
    let rejected = 0;
    const undecorated = fc.tuple(fc.constantFrom("", "not:"), fc.constantFrom(...OPERATORS)).map((words) => words.join(""));
    const property = fc.asyncProperty(comparisons, undecorated, customers, async (decorated, operator, customer) => {
      const comparison = { ...decorated, operator };
      const result = resolved({ all: [comparison] });
      if (isRight(result) || !result.left.every(({ code }) => CONSTANT.has(code))) return;
      if (/Than/.test(operator) && result.left[0].code !== "no-common-value") return;
      rejected += 1;
      const given = await answers(comparison, everySample(customer));
      const breaksOff = [...given].some((each) => typeof each === "string");
      expect(breaksOff).toBe(result.left.some(({ message }) => message.endsWith("would break off")));
      if (!breaksOff) expect([...given]).toHaveLength(1);
    });
    await fc.assert(property, { numRuns: 1000 });
    expect(rejected).toBeGreaterThan(20);
  });

  it("of a whole fact with a constant of another type, or outside the fact's domain, has one answer", async () => {
    const plain = fc.constantFrom("equal", "notEqual", "in", "notIn", "contains", "doesNotContain");
    const property = fc.asyncProperty(
      fc.constantFrom(...Object.keys(FACTS)),
      plain,
      constants,
      customers,
      async (fact, operator, constant, customer) => {
        const value = operator === "in" || operator === "notIn" ? [constant] : constant;
        const comparison = { fact, operator, value };
        const result = resolved({ all: [comparison] });
        if (isRight(result) || !["wrong-type", "outside-domain", "no-such-date"].includes(result.left[0].code)) return;
        expect([...(await answers(comparison, everySample(customer)))]).toHaveLength(1);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});

describe("a comparison of a fact with few values", () => {
  const FEW = ["nights", "member", "tier", "grade", "perks"];
  const ALL: { readonly [fact: string]: readonly unknown[] } = { ...SAMPLES, nights: Array.from({ length: 31 }, (_, nights) => nights) };

  it("is called constant exactly if json-rules-engine answers the same for each of them", async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...FEW),
      operators,
      fc.oneof(constants, fc.array(constants, { maxLength: 4 })),
      async (fact, operator, value) => {
        const comparison = { fact, operator, value };
        const result = resolved({ all: [comparison] });
        if (!isRight(result)) return;
        const given = await answers(
          comparison,
          (ALL[fact] ?? []).map((sample) => ({ [fact]: sample })),
        );
        const called = result.right.warnings.map(({ code, message }) => [code, message.startsWith("the comparison is true")]);
        expect(called).toEqual(given.size === 1 ? [["constant-comparison", given.has(true)]] : []);
      },
    );
    await fc.assert(property, { numRuns: 1500 });
  });
});

describe("a condition", () => {
  const { condition } = fc.letrec<{ condition: object }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      comparisons,
      fc.array(tie("condition"), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie("condition").map((not) => ({ not })),
    ),
  }));

  it("is accepted exactly if each of its comparisons is", () => {
    const comparisonsIn = (node: object): readonly object[] =>
      "fact" in node
        ? [node]
        : Object.values(node)
            .flat()
            .flatMap((below) => comparisonsIn(below));
    const property = fc.property(condition, (node) => {
      const each = comparisonsIn(node).every((comparison) => isRight(resolved({ all: [comparison] })));
      expect(isRight(resolved({ all: [node] }))).toBe(each);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
