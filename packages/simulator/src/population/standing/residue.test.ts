import type { Comparison } from "@tierpolicy/schema";
import { expect, test } from "vitest";
import { is, offer, policyOf } from "./house.test-support.js";
import { residueOf } from "./residue.js";

const policy = policyOf({
  facts: { visits: { type: "integer" }, today: { type: "string", format: "date", clock: true } },
  segments: { keen: { conditions: { all: [...is("visits", 3, "greaterThan").all, ...is("today", "2026-06-01", "lessThan").all] } } },
  services: { tea: { need: "basic", control: "high" } },
  rules: [
    { ...offer("tea", is("visits", 1)), from: "2026-02-01", until: "2026-03-01" },
    offer("tea", { any: [{ not: { condition: "keen" } }, ...is("visits", 7).all] }),
  ],
});

const residuesAt = (now: string): readonly string[] => {
  const holds = ({ fact, operator, value }: Comparison): boolean | undefined => {
    if (fact.fact !== "today" || value.kind !== "constant") return undefined;
    const mark = String(value.value);
    return operator.name === "lessThan" ? now < mark : now >= mark;
  };
  return policy.rules.map(({ condition }) => residueOf(policy, condition, holds));
};

test("a rule asks nothing of the clock while it applies, and of nobody anything before and after", () => {
  const [before, during, after] = ["2026-01-05", "2026-02-02", "2026-04-06"].map((now) => residuesAt(now)[0]);
  expect(before).toBe("never");
  expect(during).toBe('["visits",[],[],"equal",{"is":1}]');
  expect(after).toBe(before);
});

test("a condition asks what the segments ask that it refers to", () => {
  const more = '["visits",[],[],"greaterThan",{"is":3}]';
  const seven = '["visits",[],[],"equal",{"is":7}]';
  expect(residuesAt("2026-01-05")[1]).toBe(`any(not(${more}),${seven})`);
  expect(residuesAt("2026-06-01")[1]).toBe("always");
});
