import { describe, expect, test } from "vitest";
import { policyOf } from "../../decide/policy-of.test-support.js";
import { lookedAt, mentionsIn } from "./looked-at.js";

const compares = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });

/** What the conditions of some segments come to, by their places. */
const ofSegments = (conditions: readonly object[]) => {
  const facts = {
    kind: { type: "string" },
    age: { type: "integer" },
    limit: { type: "integer" },
    home: { type: "object", properties: { size: { type: "integer" } } },
  };
  const policy = policyOf({
    facts,
    segments: Object.fromEntries(conditions.map((condition, at) => [`s${at}`, { conditions: condition }])),
  });
  return lookedAt(
    policy,
    [...policy.segments.values()].map(({ condition }) => condition),
  );
};

describe("what conditions look at", () => {
  const old = { any: [compares("age", 65, "greaterThan"), { not: { all: [compares("kind", "staff")] } }] };

  test("is found below them and through segments, those once", () => {
    const { comparisons, segments } = ofSegments([
      { all: [{ condition: "s1" }, { condition: "s1" }] },
      { all: [{ condition: "s2" }] },
      old,
    ]);
    expect(comparisons.filter(({ fact }) => fact.fact === "age")).toHaveLength(2);
    expect(segments).toEqual(new Set(["s1", "s2"]));
  });

  test("are no segments where none is referred to", () => {
    const { comparisons, segments } = ofSegments([old]);
    expect(comparisons.map(({ fact }) => fact.fact)).toEqual(["kind", "age"]);
    expect(segments).toEqual(new Set());
  });
});

describe("what comparisons say of facts", () => {
  const said = (...comparisons: readonly object[]) => Object.fromEntries(mentionsIn(ofSegments([{ all: comparisons }]).comparisons));

  test("is every value that they are compared with, of a list too", () => {
    expect(said(compares("kind", "a"), compares("kind", ["b", "c"], "in"), compares("age", 3))).toEqual({
      kind: { constants: new Set(["a", "b", "c"]), isComparedWithFact: false },
      age: { constants: new Set([3]), isComparedWithFact: false },
    });
  });

  test("is of both facts that they are compared with each other, beside the values", () => {
    expect(said({ ...compares("home", { fact: "limit" }, "lessThan"), path: "$.size" }, compares("limit", 7))).toEqual({
      "home.size": { constants: new Set(), isComparedWithFact: true },
      limit: { constants: new Set([7]), isComparedWithFact: true },
    });
  });
});
