import { describe, expect, it } from "vitest";
import { policyOf } from "../check/checked.test-support.js";
import { runPolicyTests } from "../policy-tests/run.js";
import { coverPolicy, suggestPolicyTests } from "./cover-policy.js";

const text = JSON.stringify(
  {
    tierpolicy: 1,
    name: "cinema",
    facts: {
      age: { type: "integer", minimum: 0, maximum: 120 },
      student: { type: "boolean", default: false },
      points: { type: "integer", minimum: 0, default: 0 },
    },
    services: { "cheap-seat": { need: "expected", control: "high" }, popcorn: { need: "delight" } },
    rules: [
      {
        name: "cheap for the young and for students",
        conditions: {
          any: [
            { fact: "age", operator: "lessThan", value: 18 },
            { fact: "student", operator: "equal", value: true },
          ],
        },
        event: { type: "offer", params: { service: "cheap-seat" } },
      },
      {
        name: "others pay five more",
        conditions: { all: [] },
        event: { type: "arrange", params: { service: "cheap-seat", fee: 5, by: "us" } },
      },
      {
        name: "never",
        conditions: {
          all: [
            { fact: "points", operator: "greaterThan", value: 9 },
            { fact: "points", operator: "lessThan", value: 5 },
          ],
        },
        event: { type: "offer", params: { service: "popcorn" } },
      },
    ],
  },
  null,
  2,
);
const policy = policyOf(text);

const test = (name: string, customer: object) => ({ name, customer, notOffered: ["popcorn"] });
const covered = (...customers: readonly object[]) => {
  const coverage = coverPolicy(policy, [{ tests: customers.map((customer, at) => test(`test ${at}`, customer)) }]);
  if (coverage._tag === "Left") throw new Error(coverage.left[0].message);
  return coverage.right;
};

const CHEAP = "`cheap for the young and for students`";

describe("the coverage of a policy", () => {
  it("names what no test reaches, of what some customer can", () => {
    const coverage = covered({ age: 10 });
    expect(coverage.missing.map((goal) => goal.text)).toEqual([
      "`others pay five more` changes the decision",
      `\`age lessThan 18\` is false, and decides on ${CHEAP}`,
      `\`student equal true\` is true, and decides on ${CHEAP}`,
      `\`student equal true\` is false, and decides on ${CHEAP}`,
      "`points lessThan 5` is false, and decides on `never`",
      "`cheap-seat`: not offered",
    ]);
    expect(coverage).toMatchObject({
      policy: "cinema",
      byKind: {
        rule: { reached: 2, reachable: 2, percent: 100 },
        effect: { reached: 1, reachable: 2, percent: 50 },
        condition: { reached: 2, reachable: 6 },
        outcome: { reached: 2, reachable: 3, percent: 66.6 },
      },
      byService: { "cheap-seat": { reached: 1, reachable: 2 }, popcorn: { reached: 1, reachable: 1 } },
      undecided: [],
    });
  });

  it("does not count what masks hide: a student of ten says nothing of being a student", () => {
    const byStudent = covered({ age: 10, student: true }).missing.map(({ text }) => text);
    expect(byStudent).toContain(`\`age lessThan 18\` is true, and decides on ${CHEAP}`);
    expect(byStudent).toContain(`\`student equal true\` is true, and decides on ${CHEAP}`);
  });

  it("leaves out goals that nobody reaches", () => {
    // `never` matches nobody, changes nothing, and each of its comparisons is true only where the other is false; so popcorn is never offered
    expect(covered({ age: 10 }).unreachable).toBe(4);
  });

  it("says where in the policy a goal is", () => {
    const goal = covered({ age: 10 }).missing.find((one) => one.kind === "effect");
    expect(goal).toMatchObject({ pointer: "/rules/1", services: ["cheap-seat"], range: { start: { line: 53 } } });
  });

  it("is whole with three customers", () => {
    const whole = covered({ age: 10 }, { age: 18 }, { age: 18, student: true, points: 10 });
    expect([whole.percent, whole.missing]).toEqual([100, []]);
  });
});

describe("suggestions", () => {
  it("are ready tests of the plainest customers that are missing", () => {
    expect(suggestPolicyTests(policy, [{ tests: [test("a child", { age: 10 })] }])).toEqual({
      _tag: "Right",
      right: {
        tests: [
          {
            name: "a customer with age 18",
            description: `reaches: \`others pay five more\` changes the decision; \`cheap-seat\`: not offered; \`age lessThan 18\` is false, and decides on ${CHEAP}; and 1 more`,
            customer: { age: 18 },
            expect: { "cheap-seat": { offered: false, arrangement: { fee: 5, by: "us" } } },
          },
          {
            name: "a customer with age 18, student true",
            description: `reaches: \`student equal true\` is true, and decides on ${CHEAP}`,
            customer: { age: 18, student: true },
            expect: { "cheap-seat": { commitment: "target", publicity: "segment", channels: [] } },
          },
          {
            name: "a customer with points 10",
            description: "reaches: `points lessThan 5` is false, and decides on `never`",
            customer: { age: 0, points: 10 },
            notOffered: ["popcorn"],
          },
        ],
      },
    });
  });

  it("pass, and leave nothing missing", () => {
    const suggested = suggestPolicyTests(policy);
    if (suggested._tag === "Left" || suggested.right === undefined) throw new Error("something is missing");
    expect(runPolicyTests(policy, suggested.right)).toMatchObject({ right: { verdict: "passed" } });
    expect(coverPolicy(policy, [suggested.right])).toMatchObject({ right: { percent: 100, missing: [] } });
    expect(suggestPolicyTests(policy, [suggested.right])).toEqual({ _tag: "Right", right: undefined });
  });
});

describe("suggestions for a policy with a clock", () => {
  const clocked = (format: string, from: string) =>
    policyOf({
      tierpolicy: 1,
      name: "cinema",
      facts: { now: { type: "string", format, clock: true } },
      services: { "open-air": { need: "delight" } },
      rules: [{ name: "summer", from, conditions: { all: [] }, event: { type: "offer", params: { service: "open-air" } } }],
    });

  it.each([
    ["date", "2026-06-01", "2026-03-01T10:00:00Z", ["2026-06-01", "2026-03-01"]],
    ["date-time", "2026-06-01T20:00:00Z", "2026-03-01", ["2026-06-01T20:00:00.000Z", "2026-03-01T00:00:00.000Z"]],
  ])("stay near the moment that is given: %s", (format, from, at, moments) => {
    const suggested = suggestPolicyTests(clocked(format, from), [], { at });
    if (suggested._tag === "Left") throw new Error("there are no tests that could be wrong");
    expect(suggested.right?.tests.map((one) => one.at)).toEqual(moments);
    expect(runPolicyTests(clocked(format, from), suggested.right)).toMatchObject({ right: { verdict: "passed" } });
  });
});

describe("a budget that does not suffice", () => {
  it("leaves goals undecided, which count as not reached, and asks no more after a few in vain", () => {
    const coverage = coverPolicy(policy, [], { budget: 1 });
    if (coverage._tag === "Left") throw new Error("there are no tests that could be wrong");
    expect(coverage.right.percent).toBe(0);
    expect(coverage.right.undecided.length).toBeGreaterThan(8);
  });
});

describe("tests that are wrong", () => {
  it("are told, and nothing is covered or suggested", () => {
    const wrong = [{ tests: [test("x", { age: "ten" })] }, { tests: [] }];
    for (const told of [coverPolicy(policy, wrong), suggestPolicyTests(policy, wrong)])
      expect(told).toMatchObject({ _tag: "Left", left: [{ code: "fact-type" }, { code: "nothing-listed" }] });
  });
});
