import { parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { carelessPolicyDocuments } from "../arbitraries/policy-documents.js";
import { check } from "./check.js";
import type { Finding } from "./report.js";

const budgets = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 2_000 }));

const subjectOf = ({ check: id, service, segment, channel, fact, rules, pointer }: Finding) =>
  JSON.stringify([id, service, segment, channel, fact, rules, pointer]);

test("whatever budget a policy is checked with, what is decided is what is so: the rest is undecided", async () => {
  let [open, settled] = [0, 0];
  await fc.assert(
    fc.asyncProperty(carelessPolicyDocuments({ facts: [2, 5], rules: [2, 10] }), budgets, async (document, budget) => {
      const parsed = parsePolicy(document);
      if (isLeft(parsed)) return;
      const whole = await check(parsed.right, { today: "2026-06-01" });
      const scarce = await check(parsed.right, { today: "2026-06-01", budget });
      for (const id of scarce.proved) expect(whole.findings.filter((one) => one.check === id && one.verdict === "refuted")).toEqual([]);
      const known = whole.findings.filter(({ verdict }) => verdict === "refuted").map(subjectOf);
      const found = scarce.findings.filter(({ verdict }) => verdict === "refuted").map(subjectOf);
      expect(found.filter((one) => !known.includes(one))).toEqual([]);
      const isOpen = scarce.findings.some(({ verdict }) => verdict === "undecided");
      if (!isOpen) expect(found).toEqual(known);
      [open, settled] = [open + Number(isOpen), settled + Number(!isOpen)];
    }),
    { numRuns: 80 },
  );
  expect(Math.min(open, settled)).toBeGreaterThan(10);
}, 60_000);
