import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { trusted } from "../../arbitraries/policies.js";
import { comparePolicies } from "./compare-policies.js";

const promising = (commitment: "best-effort" | "guaranteed", facts = {}) =>
  trusted({
    tierpolicy: 1,
    name: "phones",
    version: commitment,
    facts,
    segments: { everybody: { conditions: { all: [] } } },
    standards: { expected: { low: { ceiling: { commitment: "guaranteed", publicity: "public" } } } },
    services: { technician: { need: "expected", control: "low" } },
    channels: { website: { reach: "public" } },
    rules: [
      {
        name: "a technician for all",
        conditions: { all: [] },
        event: { type: "offer", params: { service: "technician", commitment, publicity: "public", channels: ["website"] } },
      },
    ],
  });
const small = { customers: 150, weeks: 30, runs: 3, seed: 4 };

test("the same people, with the same luck, are less satisfied where more is promised than can be kept", async () => {
  const done: string[] = [];
  const comparison = await comparePolicies(promising("best-effort"), promising("guaranteed"), {
    ...small,
    onRun: (run, of) => done.push(`${run} of ${of}`),
  });
  if (isLeft(comparison)) throw new Error("it is right");
  const { a, b, runs, seed, weeks, customers, strangers, measures } = comparison.right;
  expect({ a, b, runs, seed, weeks, customers, strangers }).toEqual({
    a: { name: "phones", version: "best-effort" },
    b: { name: "phones", version: "guaranteed" },
    runs: 3,
    seed: 4,
    weeks: 30,
    customers: 150,
    strangers: 38,
  });
  const verdicts = measures.filter(({ measure }) => measure === "satisfaction").map(({ segment = "all", verdict }) => [segment, verdict]);
  expect(verdicts).toEqual([
    ["all", "worse"],
    ["everybody", "worse"],
  ]);
  expect(done).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
});

test("what they have in common cancels out: a pair says more than two runs that have nothing to do with each other", async () => {
  const comparison = await comparePolicies(promising("best-effort"), promising("guaranteed"), { ...small, runs: 8 });
  if (isLeft(comparison)) throw new Error("it is right");
  const throughout = comparison.right.measures.find(({ measure }) => measure === "satisfaction-throughout");
  const width = ({ low, high }: { low: number; high: number } = { low: 0, high: 0 }) => high - low;
  expect(width(throughout?.difference)).toBeLessThan(Math.hypot(width(throughout?.a), width(throughout?.b)) / 2);
});

test("people are the same under both, also where only one policy tells some of them apart", async () => {
  const telling = (more: object) =>
    trusted({ ...(promising("guaranteed", { visits: { type: "integer" } }).document as object), ...more } as Parameters<typeof trusted>[0]);
  const between = (least: number) => ({ all: [{ fact: "visits", operator: "greaterThan", value: least }] });
  const few = telling({ segments: { regular: { conditions: between(10) } } });
  const more = telling({ segments: { regular: { conditions: between(10) }, rare: { conditions: between(-500) } } });
  const comparison = await comparePolicies(few, more, small);
  if (isLeft(comparison)) throw new Error("it is right");
  expect(comparison.right.measures.map(({ segment }) => segment)).toContain("regular");
  expect(new Set(comparison.right.measures.map(({ verdict = "same" }) => verdict))).toEqual(new Set(["same"]));
});

test("policies on other facts have no people in common, and are not compared", async () => {
  const other = promising("guaranteed", { visits: { type: "string" } });
  const comparison = await comparePolicies(promising("best-effort", { visits: { type: "boolean" } }), other, small);
  expect(isLeft(comparison) ? comparison.left.map(({ code }) => code) : []).toEqual(["differing-facts"]);
});

test("what is wrong with the options is said", async () => {
  const comparison = await comparePolicies(promising("best-effort"), promising("guaranteed"), { runs: 0, threads: 0 });
  expect(isLeft(comparison) ? comparison.left.map(({ pointer }) => pointer) : []).toEqual(["/runs", "/threads"]);
});
