import { describe, expect, it } from "vitest";
import { checked, onlyFinding } from "./checked.test-support.js";

const only = ["overreach"] as const;

type Json = { readonly [key: string]: unknown };

/** A perk that is offered to all and exclusive to those who meet the condition; `more` goes into the policy as it is. */
const perkFor = (facts: Json, conditions: Json, more: Json = {}) => ({
  tierpolicy: 1,
  name: "needle",
  facts,
  segments: { inside: { conditions } },
  services: { perk: { need: "expected", control: "low", exclusiveTo: ["inside"] } },
  rules: [{ name: "a perk for all", conditions: { all: [] }, event: { type: "offer", params: { service: "perk" } } }],
  ...more,
});

const DIGITS = [7, 3, 9, 0, 4, 6, 2, 8, 5, 1, 3, 7];
const haystack = Object.fromEntries(DIGITS.map((_, at) => [`digit${at}`, { type: "integer", minimum: 0, maximum: 9 }]));
const needle = { all: DIGITS.map((value, at) => ({ fact: `digit${at}`, operator: "equal", value })) };
const needleCustomer = Object.fromEntries(DIGITS.map((digit, at) => [`digit${at}`, digit]));

describe("a leak in one of 10^12 cells", () => {
  const leaking = perkFor(haystack, { not: needle });

  it("is found", async () => {
    const report = await checked(leaking, { only });
    expect(report.verdict).toBe("refuted");
    expect(onlyFinding(report).witness).toEqual({ customer: needleCustomer });
  });

  it("is proved to be gone once it is repaired", async () => {
    const rules = [...leaking.rules, { conditions: needle, event: { type: "withhold", params: { service: "perk" } } }];
    expect(await checked({ ...leaking, rules }, { only })).toMatchObject({ verdict: "proved", proved: ["overreach"] });
  });

  it("is found between an announcement's hearers and those who may know", async () => {
    const policy = {
      ...leaking,
      segments: {
        inside: { conditions: { not: needle } },
        reader: { conditions: { all: [{ fact: "digit0", operator: "greaterThan", value: 5 }] } },
      },
      channels: { letter: { reach: { segments: ["reader"] } } },
      rules: [
        {
          name: "a perk",
          conditions: { condition: "inside" },
          event: { type: "offer", params: { service: "perk", publicity: "segment", channels: ["letter"] } },
        },
      ],
    };
    const { witness } = onlyFinding(await checked(policy, { only: ["publicity-leak"] }));
    expect(witness?.outsider).toEqual(needleCustomer);
    expect(await checked({ ...policy, channels: { letter: { reach: { segments: ["reader"] }, except: needle } } })).toMatchObject({
      verdict: "proved",
    });
  });
});

describe("between 3 and 4", () => {
  const gap = (type: string) =>
    perkFor(
      { score: { type, minimum: 0, maximum: 10 } },
      {
        any: [
          { fact: "score", operator: "lessThanInclusive", value: 3 },
          { fact: "score", operator: "greaterThanInclusive", value: 4 },
        ],
      },
    );

  it("there is no integer", async () => {
    expect((await checked(gap("integer"), { only })).verdict).toBe("proved");
  });

  it("there are numbers", async () => {
    expect(onlyFinding(await checked(gap("number"), { only })).witness).toEqual({ customer: { score: 3.1 } });
  });
});

it("tries the empty array, of which every element is anything and no element is something", async () => {
  const papers = { papers: { type: "array", items: { type: "string", enum: ["referral", "newsletter"] } } };
  const some = { any: ["referral", "newsletter"].map((value) => ({ fact: "papers", operator: "contains", value })) };
  expect(onlyFinding(await checked(perkFor(papers, some), { only })).witness).toEqual({ customer: { papers: [] } });
  const every = { any: [some, { all: [{ fact: "papers", operator: "everyFact:equal", value: "referral" }] }] };
  expect((await checked(perkFor(papers, every), { only })).verdict).toBe("proved");
});

it("relies on invariants, which can rescue a proof", async () => {
  const facts = { age: { type: "integer", minimum: 0, maximum: 120 }, adult: { type: "boolean" } };
  const inside = {
    any: [
      { fact: "age", operator: "lessThan", value: 18 },
      { fact: "adult", operator: "equal", value: true },
    ],
  };
  expect(onlyFinding(await checked(perkFor(facts, inside), { only })).witness).toEqual({ customer: { age: 18, adult: false } });
  const invariants = [
    {
      any: [
        { fact: "age", operator: "lessThan", value: 18 },
        { fact: "adult", operator: "equal", value: true },
      ],
    },
  ];
  expect((await checked(perkFor(facts, inside, { invariants }), { only })).verdict).toBe("proved");
});

describe("a question that is too hard", () => {
  const FACTS = 16;
  const names = Array.from({ length: FACTS }, (_, at) => `place${at}`);
  /** That no two of many facts are equal takes a diagram that remembers which values are taken: exponentially many nodes. */
  const distinct = {
    all: names.flatMap((fact, at) => names.slice(at + 1).map((other) => ({ fact, operator: "notEqual", value: { fact: other } }))),
  };
  const facts = Object.fromEntries(names.map((name) => [name, { type: "integer", minimum: 1, maximum: FACTS }]));
  const hard = perkFor({ ...facts, member: { type: "boolean" } }, distinct, {
    segments: { inside: { conditions: distinct }, member: { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } } },
    services: {
      perk: { need: "expected", control: "low", exclusiveTo: ["inside"] },
      plain: { need: "expected", control: "low", exclusiveTo: ["member"] },
      other: { need: "expected", control: "low", exclusiveTo: ["member"] },
    },
    rules: [
      { name: "hard", conditions: { all: [] }, event: { type: "offer", params: { service: "perk" } } },
      { name: "easy", conditions: { condition: "member" }, event: { type: "offer", params: { service: "plain" } } },
      { name: "too much", conditions: { all: [] }, event: { type: "offer", params: { service: "other" } } },
    ],
  });

  it("ends undecided, which is no proof, and spoils no other question", async () => {
    const report = await checked(hard, { only, budget: 5_000 });
    expect(report.proved).toEqual([]);
    expect(report.findings.map(({ verdict, service }) => [verdict, service])).toEqual([
      ["undecided", "perk"],
      ["refuted", "other"],
    ]);
    expect(report.findings[0]?.message).toMatch(/^whether `hard` offers `perk` to someone outside `inside` is undecided: \w/);
  });
});
