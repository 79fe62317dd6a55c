import { decide, readFacts } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { carelessPolicies, policies, populations } from "../arbitraries/index.js";
import { compiledOf, formulasWithin, silentlyCompiled } from "../laws/compiled.test-support.js";
import { readTestsOf, runTests } from "../policy-tests/run.js";
import { suggestionsOf } from "./cover-policy.js";
import { coverageOf } from "./coverage.js";
import { reachesByHand, says } from "./goals-by-hand.test-support.js";
import { everyOutcomeOf } from "./outcome-sets.js";
import { surveyOf } from "./survey.js";

const BUDGET = 30_000;
const anyPolicy = fc.oneof(policies(), carelessPolicies());

/** Without channels: what they carry is a question about all customers, and is answered by the sets alone. */
const withoutChannels = (policy: Policy): Policy => ({ ...policy, channels: new Map() });

test("customers reach just those goals that they are seen to reach when what a goal is about is flipped", () => {
  let asked = 0;
  fc.assert(
    fc.property(populations(anyPolicy.map(withoutChannels), 6), ({ policy, customers }) => {
      const survey = surveyOf(policy, BUDGET);
      const compiled = silentlyCompiled(policy);
      for (const customer of customers) {
        const [facts, decided] = [readFacts(policy, customer), decide(compiled, customer)];
        if (facts._tag === "Left" || decided._tag === "Left") throw new Error("the customer is valid");
        for (const { goal, customers: who } of survey.targets) {
          const found = survey.formulas.space.has(who, facts.right);
          expect(found, `${goal.text}: ${JSON.stringify(facts.right)} by ${JSON.stringify(policy.document)}`).toBe(
            reachesByHand(policy, goal, facts.right, decided.right),
          );
          asked += 1;
        }
        for (const goal of survey.unreachable) expect(reachesByHand(policy, goal, facts.right, decided.right), goal.text).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
  expect(asked).toBeGreaterThan(300);
});

test("outcomes say exactly what decisions say", () => {
  let asked = 0;
  fc.assert(
    fc.property(populations(anyPolicy, 6), ({ policy, customers }) => {
      const formulas = formulasWithin(policy);
      const compiled = compiledOf(policy);
      for (const service of policy.services.keys()) {
        const outcomes = formulas.space.within(() => everyOutcomeOf(formulas, service));
        if (outcomes._tag === "Left") return;
        for (const customer of customers) {
          const [facts, decided] = [readFacts(policy, customer), decide(compiled, customer)];
          if (facts._tag === "Left" || decided._tag === "Left") throw new Error("the customer is valid");
          for (const { said, customers: who } of outcomes.right) {
            const found = formulas.space.has(who, facts.right);
            expect(found, `${service} ${JSON.stringify(said)} of ${JSON.stringify(facts.right)}`).toBe(says(decided.right, service, said));
            asked += 1;
          }
        }
      }
    }),
    { numRuns: 30 },
  );
  expect(asked).toBeGreaterThan(300);
});

test("suggested tests pass, and reach every goal that can be reached", () => {
  let suggested = 0;
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const survey = surveyOf(policy, BUDGET);
      const compiled = compiledOf(policy);
      // Where witnesses take more than the budget there are fewer suggestions, and no promise.
      const document = survey.undecided.length > 0 ? undefined : suggestionsOf(compiled, survey, [], undefined);
      if (document === undefined) return;
      const read = readTestsOf(compiled, readPolicyTests(JSON.stringify(document)), undefined);
      if (read._tag === "Left") throw new Error(JSON.stringify([read.left, document], null, 1));
      const report = runTests(read.right, BUDGET);
      expect(report.tests.filter(({ verdict }) => verdict !== "passed")).toEqual([]);
      const customers = report.tests.map(({ customer }) => customer);
      const covered = coverageOf(survey, customers);
      expect(covered.missing).toEqual([]);
      expect([covered.percent, document.tests.length > 0]).toEqual([100, true]);
      expect(suggestionsOf(compiled, survey, customers, undefined)).toBeUndefined();
      suggested += document.tests.length;
    }),
    { numRuns: 25 },
  );
  expect(suggested).toBeGreaterThan(25);
});

test("suggestions fill up what the tests that are there leave out, and no suggestion is idle", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 3), ({ policy, customers }) => {
      const survey = surveyOf(policy, BUDGET);
      const there = customers
        .map((customer) => readFacts(policy, customer))
        .filter(isRight)
        .map(({ right }) => right);
      const before = coverageOf(survey, there);
      const document = survey.undecided.length > 0 ? undefined : suggestionsOf(compiledOf(policy), survey, there, undefined);
      const read = document && readTestsOf(silentlyCompiled(policy), readPolicyTests(document), undefined);
      const added = read?._tag === "Right" ? read.right.tests.map(({ facts }) => facts) : [];
      if (survey.undecided.length === 0) expect(coverageOf(survey, [...there, ...added]).missing).toEqual([]);
      let reached = before.missing.length;
      for (const [at] of added.entries()) {
        const still = coverageOf(survey, [...there, ...added.slice(0, at + 1)]).missing.length;
        expect(still).toBeLessThan(reached);
        reached = still;
      }
    }),
    { numRuns: 30 },
  );
});
