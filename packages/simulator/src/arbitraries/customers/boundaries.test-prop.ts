import { compile, decide, formulasOf, readFacts } from "@tierpolicy/engine";
import { type Facts, type Policy, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carelessPolicies, policies } from "../policies.js";
import { boundaryCustomersOf } from "./boundary-customers.js";
import { type Neighbours, neighboursOf } from "./neighbours.js";
import type { Customer } from "./write-customer.js";

const policyOf = (document: object): Policy => {
  const parsed = parsePolicy(document);
  if (parsed._tag === "Left") throw new Error(JSON.stringify(parsed.left));
  return parsed.right;
};

/** 3 × 2 × 4 × 3 cells by value, years, agreements and day; less the 12 in which somebody without a contract signed for referrals. */
const developer = policyOf({
  tierpolicy: 1,
  name: "developer",
  facts: {
    contract: { type: "object", properties: { value: { type: "number", minimum: 0 }, years: { type: "integer", minimum: 0, default: 0 } } },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter"] }, default: [], merit: false },
    today: { type: "string", format: "date", clock: true },
  },
  invariants: [
    {
      not: {
        all: [
          { fact: "contract", path: "$.value", operator: "equal", value: 0 },
          { fact: "agreements", operator: "contains", value: "referral" },
        ],
      },
    },
  ],
  segments: {
    client: { conditions: { all: [{ fact: "contract", path: "$.value", operator: "greaterThan", value: 0 }] } },
    vip: { conditions: { all: [{ fact: "contract", path: "$.value", operator: "greaterThanInclusive", value: 5000000 }] } },
    loyal: { conditions: { all: [{ fact: "contract", path: "$.years", operator: "greaterThanInclusive", value: 3 }] } },
    referrer: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "referral" }] } },
    reader: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "newsletter" }] } },
  },
  services: { commission: { need: "expected", control: "high", exclusiveTo: ["referrer"] }, van: { need: "delight" } },
  rules: [
    { name: "referrers earn", conditions: { condition: "referrer" }, event: { type: "offer", params: { service: "commission" } } },
    {
      name: "a van in summer",
      from: "2026-05-01",
      until: "2026-10-01",
      conditions: { all: [{ condition: "vip" }, { condition: "loyal" }, { condition: "reader" }] },
      event: { type: "offer", params: { service: "van" } },
    },
  ],
});

const CELLS = 60;

const cellOf = ({ contract, agreements, today }: Facts): string => {
  const { value, years } = contract as { readonly value: number; readonly years: number };
  const signed = agreements as readonly string[];
  const day = today as string;
  return [
    value > 0,
    value >= 5000000,
    years >= 3,
    signed.includes("referral"),
    signed.includes("newsletter"),
    day >= "2026-05-01",
    day >= "2026-10-01",
  ]
    .map(Number)
    .join("");
};

const cellsReached = (customers: readonly Customer[]): number =>
  new Set(customers.map((customer) => cellOf(factsOf(developer, customer)))).size;

const factsOf = (policy: Policy, customer: Customer): Facts => {
  const facts = readFacts(policy, customer);
  if (facts._tag === "Left") throw new Error(`ill-typed: ${JSON.stringify(customer)}`);
  return facts.right;
};

describe("a customer at boundaries", () => {
  test("is well typed and breaks no invariant", () => {
    fc.assert(
      fc.property(policies(), fc.nat(), (policy, seed) => {
        const { space, possible } = formulasOf(policy);
        if (space.isEmpty(possible)) return;
        for (const customer of fc.sample(boundaryCustomersOf(policy), { numRuns: 10, seed }))
          expect(space.has(possible, factsOf(policy, customer)), JSON.stringify(customer)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("is in nearly every cell of a small policy among a thousand, where customers by their types are in few", () => {
    const { space, possible } = formulasOf(developer);
    expect(space.count(possible)).toBe(BigInt(CELLS));
    const byType = fc.record({
      contract: fc.record({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), years: fc.nat() }),
      agreements: fc.subarray(["referral", "newsletter"]),
      today: fc
        .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    expect(cellsReached(fc.sample(byType, 1000))).toBeLessThan(CELLS * 0.8);
    expect(cellsReached(fc.sample(boundaryCustomersOf(developer), 1000))).toBeGreaterThan(CELLS * 0.95);
  });

  test("stands on either side of every boundary", () => {
    const customers = fc.sample(boundaryCustomersOf(developer), 1000);
    const values = (get: (facts: Facts) => unknown) => new Set(customers.map((customer) => get(factsOf(developer, customer))));
    expect([...values(({ today }) => today)].sort()).toEqual([
      "0000-01-01",
      "2026-04-30",
      "2026-05-01",
      "2026-09-30",
      "2026-10-01",
      "9999-12-31",
    ]);
    const years = values(({ contract }) => (contract as { readonly years: number }).years);
    expect([years.has(0), years.has(2), years.has(3)]).toEqual([true, true, true]);
  });

  test("cannot be asked of a policy whose invariants exclude everybody", () => {
    const nobody = policyOf({
      tierpolicy: 1,
      name: "nobody",
      facts: { age: { type: "integer" } },
      invariants: [{ not: { all: [] } }],
      services: { help: { need: "basic", control: "high" } },
    });
    const arbitraries: readonly fc.Arbitrary<unknown>[] = [boundaryCustomersOf(nobody), neighboursOf(nobody)];
    for (const arbitrary of arbitraries)
      expect(() => fc.sample(arbitrary, 1)).toThrow("no customer of the policy `nobody` can exist: its invariants exclude everybody");
  });
});

describe("neighbours", () => {
  const leavesIn = (facts: Facts): readonly (readonly [leaf: string, value: string])[] =>
    Object.entries(facts).flatMap(([fact, value]) =>
      typeof value === "object" && !Array.isArray(value)
        ? leavesIn(value as Facts).map(([leaf, inner]) => [`${fact}.${leaf}`, inner] as const)
        : [[fact, JSON.stringify(value)] as const],
    );
  const differences = ({ one, other }: Neighbours, name = (leaf: string) => leaf): readonly string[] => {
    const theirs = new Map(leavesIn(other as Facts));
    return [...new Set(leavesIn(one as Facts).flatMap(([leaf, value]) => (theirs.get(leaf) === value ? [] : [name(leaf)])))];
  };
  const wholeFact = (leaf: string) => leaf.split(".")[0] as string;

  test("are possible, and differ in one leaf, or in one fact, and in no other", () => {
    fc.assert(
      fc.property(policies({ narrow: true }), fc.nat(), (policy, seed) => {
        const { space, possible } = formulasOf(policy);
        const sampled = (apart: "leaf" | "fact"): readonly Neighbours[] => {
          try {
            return fc.sample(neighboursOf(policy, { apart }), { numRuns: 6, seed });
          } catch (error) {
            expect((error as Error).message).toMatch(/invariants exclude everybody|were found who differ in one/);
            return [];
          }
        };
        for (const pair of [...sampled("leaf"), ...sampled("fact")])
          for (const customer of [pair.one, pair.other]) expect(space.has(possible, factsOf(policy, customer))).toBe(true);
        for (const pair of sampled("leaf")) expect(differences(pair)).toEqual([pair.differingIn]);
        for (const pair of sampled("fact")) expect(differences(pair, wholeFact)).toEqual([pair.differingIn]);
      }),
      { numRuns: 25 },
    );
  });

  test("are decided differently often enough to be worth asking", () => {
    const compiled = compile(developer);
    const decided = (customer: Customer) => JSON.stringify(decide(compiled, customer));
    const pairs = fc.sample(neighboursOf(developer), 1000);
    expect(pairs.filter(({ one, other }) => decided(one) !== decided(other)).length).toBeGreaterThan(300);
  });

  test("lie on two sides of a boundary, with nothing between them", () => {
    const days = fc
      .sample(neighboursOf(developer, { in: ["today"] }), 300)
      .map(({ one, other }) => [one["today"], other["today"]].sort().join(" "));
    expect(days).toContain("2026-04-30 2026-05-01");
    expect(days).toContain("2026-09-30 2026-10-01");
    const signed = fc.sample(neighboursOf(developer, { in: ["agreements"] }), 300).map(({ one, other }) =>
      [one, other]
        .map(({ agreements }) => (agreements as string[]).length)
        .sort()
        .join(" "),
    );
    expect(new Set(signed)).toContain("0 1");
  });

  test("differ only where they may, a property or several of a fact", () => {
    const valueOnly = fc.sample(neighboursOf(developer, { in: ["contract.value"] }), 100);
    expect(new Set(valueOnly.flatMap((pair) => differences(pair)))).toEqual(new Set(["contract.value"]));
    const contracts = fc.sample(neighboursOf(developer, { in: ["contract"], apart: "fact" }), 100);
    expect(new Set(contracts.map(({ differingIn }) => differingIn))).toEqual(new Set(["contract"]));
    expect(Math.max(...contracts.map((pair) => differences(pair).length))).toBe(2);
  });

  test("may differ in a fact that no condition looks at", () => {
    const shop = policyOf({
      tierpolicy: 1,
      name: "shop",
      facts: {
        visits: { type: "integer", minimum: 0 },
        newsletter: { type: "boolean", merit: false },
        paid: { type: "array", items: { type: "string" } },
      },
      services: { help: { need: "basic", control: "high" } },
    });
    const pairs = fc.sample(neighboursOf(shop), 200);
    expect(new Set(pairs.flatMap((pair) => differences(pair)))).toEqual(new Set(["visits", "newsletter", "paid"]));
  });

  test("may not exist, which is said", () => {
    const twins = policyOf({
      tierpolicy: 1,
      name: "twins",
      facts: { first: { type: "boolean" }, second: { type: "boolean" } },
      invariants: [
        {
          any: [
            {
              all: [
                { fact: "first", operator: "equal", value: true },
                { fact: "second", operator: "equal", value: true },
              ],
            },
            {
              all: [
                { fact: "first", operator: "equal", value: false },
                { fact: "second", operator: "equal", value: false },
              ],
            },
          ],
        },
      ],
      services: { help: { need: "basic", control: "high" } },
    });
    expect(() => fc.sample(neighboursOf(twins), 1)).toThrow(
      "no two customers of the policy `twins` were found who differ in one leaf only",
    );
    expect(() => fc.sample(neighboursOf(developer, { in: ["birthday"] }), 1)).toThrow(
      "no two customers of the policy `developer` were found who differ in one leaf only",
    );
  });
});

test("a counterexample shows the document of a generated policy, and nothing else of it", () => {
  for (const arbitrary of [policies(), carelessPolicies()]) {
    const [policy] = fc.sample(arbitrary, 1);
    expect(fc.stringify(policy)).toBe(JSON.stringify(policy?.document));
    expect(fc.stringify({ policy, customers: [] })).toBe(`{"policy":${JSON.stringify(policy?.document)},"customers":[]}`);
  }
  const failure = fc.check(fc.property(policies(), ({ services }) => services.size > 99));
  expect(fc.stringify(failure.counterexample)).toContain('[{"tierpolicy":1,"name":');
  expect(fc.stringify(failure.counterexample)).not.toContain("rangeOf");
});
