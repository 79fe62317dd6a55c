import { describe, expect, it } from "vitest";
import { policyOf } from "../../check/checked.test-support.js";
import { diff } from "../diff.js";

/** A perk for those who meet a condition. */
const perk = (facts: object, conditions: object, more: object = {}) =>
  policyOf({
    tierpolicy: 1,
    name: "perk",
    facts,
    segments: { inside: { conditions } },
    services: { perk: { need: "expected", control: "high" } },
    rules: [{ name: "inside", conditions: { condition: "inside" }, event: { type: "offer", params: { service: "perk" } } }],
    ...more,
  });
const is = (fact: string, operator: string, value: unknown) => ({ all: [{ fact, operator, value }] });

describe("a fact with more values", () => {
  const before = perk({ grade: { type: "string", enum: ["tenant", "owner"] } }, is("grade", "equal", "owner"));
  const after = perk({ grade: { type: "string", enum: ["tenant", "owner", "guest"] } }, is("grade", "notEqual", "tenant"));

  it("brings customers whom only the new policy takes, and changes nothing for the others", async () => {
    const report = await diff(before, after);
    expect(report.changes).toEqual([]);
    expect(report.customers).toEqual([
      { knownTo: "after", losesServices: false, segments: ["inside"], witness: { customer: { grade: "guest" } } },
    ]);
    expect(report.facts).toEqual([
      {
        fact: "grade",
        before: "one of `tenant` or `owner`",
        after: "one of `tenant`, `owner` or `guest`",
        note: "customers whom only one of the policies takes are listed apart",
      },
    ]);
  });

  it("the other way round, those who are no longer taken lose what they were offered", async () => {
    const report = await diff(after, before);
    expect(report.customers).toEqual([
      { knownTo: "before", losesServices: true, segments: ["inside"], witness: { customer: { grade: "guest" } } },
    ]);
  });
});

it("bounds, of properties and of elements too, are those of each policy", async () => {
  const facts = (most: number) => ({
    home: { type: "object", properties: { size: { type: "integer", minimum: 0, maximum: most } } },
    visits: { type: "array", items: { type: "integer", minimum: 0, maximum: most }, default: [] },
  });
  const big = { all: [{ fact: "home", path: "$.size", operator: "greaterThan", value: 8 }] };
  const report = await diff(perk(facts(10), big), perk(facts(12), big));
  expect(report.changes).toEqual([]);
  expect(report.customers.map(({ knownTo, witness }) => [knownTo, witness.customer])).toEqual([
    ["after", { home: { size: 0 }, visits: [11] }],
  ]);
});

it("bounds between whole numbers bound facts that are compared with each other", async () => {
  const facts = (most: number) => ({
    grade: { type: "integer", minimum: 0.5, maximum: most },
    profile: { type: "integer", minimum: 0, maximum: 10 },
  });
  const low = { any: [is("grade", "lessThanInclusive", { fact: "profile" }), is("profile", "notIn", [10])] };
  const report = await diff(perk(facts(3.5), low), perk(facts(5.5), low));
  expect([report.changes, report.customers.map(({ witness }) => witness.customer)]).toEqual([[], [{ grade: 4, profile: 0 }]]);
});

it("an invariant that is new leaves customers to the old policy only", async () => {
  const facts = { spend: { type: "integer", minimum: 0 }, vip: { type: "boolean" } };
  const rich = is("spend", "greaterThanInclusive", 10);
  const invariants = [{ not: { all: [{ fact: "vip", operator: "equal", value: true }, { not: rich }] } }];
  const report = await diff(perk(facts, rich), perk(facts, rich, { invariants }));
  expect(report.customers).toEqual([
    { knownTo: "before", losesServices: false, segments: [], witness: { customer: { spend: 0, vip: true } } },
  ]);
  expect(report.verdict).toBe("changed");
});

describe("a fact that only one of the policies asks for", () => {
  const spend = { spend: { type: "integer", minimum: 0 } };
  const before = perk(spend, is("spend", "greaterThan", 10));

  it("is whatever it is for the other", async () => {
    const conditions = { any: [is("spend", "greaterThan", 10), is("member", "equal", true)] };
    const report = await diff(before, perk({ ...spend, member: { type: "boolean", default: false } }, conditions));
    expect(report.changes.map(({ before, after, witness }) => [before.offered, after.offered, witness.customer])).toEqual([
      [false, true, { spend: 0, member: true }],
    ]);
    expect(report.facts).toEqual([{ fact: "member", after: "true or false", note: "`false` where a customer does not state it" }]);
  });

  it("changes nothing where nothing looks at it", async () => {
    const report = await diff(before, perk({ ...spend, member: { type: "boolean" } }, is("spend", "greaterThan", 10)));
    expect([report.verdict, report.facts[0]?.note]).toEqual(["alike", "customers must state it now"]);
  });
});

describe("a fact of another kind", () => {
  it("is compared over whole numbers where integers have become numbers", async () => {
    const [before, after] = ["integer", "number"].map((type) => perk({ spend: { type, minimum: 0 } }, is("spend", "greaterThan", 10)));
    if (!before || !after) throw new Error("two policies");
    expect(await diff(before, after)).toMatchObject({ verdict: "alike", facts: [{ fact: "spend", note: "compared over whole numbers" }] });
    const lower = perk({ spend: { type: "number", minimum: 0 } }, is("spend", "greaterThan", 9.5));
    const report = await diff(before, lower);
    expect(report.changes.map(({ witness }) => witness.customer)).toEqual([{ spend: 10 }]);
  });

  it("is not compared where fractions alone decide what a channel carries", async () => {
    const channels = { letter: { reach: { segments: ["inside"] } } };
    const rules = [
      { conditions: { condition: "inside" }, event: { type: "offer", params: { service: "perk" } } },
      { conditions: { all: [{ fact: "spend", operator: "in", value: [10.5] }] }, event: { type: "withhold", params: { service: "perk" } } },
    ];
    const number = { spend: { type: "number", minimum: 0 } };
    const integer = { spend: { type: "integer", minimum: 0 } };
    const inside = is("spend", "greaterThan", 10);
    const before = perk(integer, inside, { channels });
    expect((await diff(before, perk(number, inside, { channels }))).verdict).toBe("alike");
    const report = await diff(before, perk(number, inside, { channels, rules }));
    expect(report).toMatchObject({ verdict: "undecided", undecided: [{ service: "perk" }] });
  });

  it("is not compared where it is compared with other facts", async () => {
    const policy = (type: string) =>
      perk({ spend: { type, minimum: 0 }, limit: { type, minimum: 0 } }, is("spend", "lessThan", { fact: "limit" }));
    expect((await diff(policy("integer"), policy("number"))).undecided).toEqual([
      { service: "perk", reason: "`spend` and `limit` are of whole numbers in one of the policies only, and compared with other facts" },
    ]);
  });

  it("is two facts where no value is one of both", async () => {
    const before = perk({ vip: { type: "boolean" } }, is("vip", "equal", true));
    const after = perk({ vip: { type: "string", enum: ["no", "yes"] } }, is("vip", "equal", "yes"));
    const report = await diff(before, after);
    expect(report.facts[0]?.note).toBe("no value is one of both: each policy is asked about its own, whatever the other one is");
    expect(report.changes.map(({ after, witness: { customer, was } }) => [after.offered, was, customer])).toEqual([
      [true, { vip: false }, { vip: "yes" }],
      [false, { vip: true }, { vip: "no" }],
    ]);
  });
});

it("another default is told, for those who do not state the fact", async () => {
  const [before, after] = [0, 20].map((given) => perk({ spend: { type: "integer", default: given } }, is("spend", "greaterThan", 10)));
  if (!before || !after) throw new Error("two policies");
  const report = await diff(before, after);
  expect(report.facts.map(({ note }) => note)).toEqual(["where a customer does not state it, it is `0` before, and is `20` now"]);
  expect(report.changes).toEqual([]);
});
