import { decide, hears } from "@tierpolicy/engine";
import { COMMITMENTS, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Customer, carelessPolicies, policies, populations } from "../arbitraries/index.js";
import { compiledOf, silentlyCompiled } from "../laws/compiled.test-support.js";
import { readTestsOf, runTests } from "./run.js";

const BUDGET = 30_000;
const anyPolicy = fc.oneof(policies(), carelessPolicies());

/** Which of these expectations hold of a customer. */
const verdictsOf = (compiled: ReturnType<typeof compiledOf>, customer: Customer, expectations: readonly object[]) => {
  const document = {
    tests: expectations.map((expected, at) => ({ name: `test ${at}`, customer: stated(compiled.policy, customer), ...expected })),
  };
  const read = readTestsOf(compiled, readPolicyTests(document), undefined);
  if (read._tag === "Left") throw new Error(JSON.stringify(read.left.slice(0, 3)));
  return runTests(read.right, BUDGET).tests.map(({ verdict }) => verdict);
};

/** A test says facts of the policy only, and nothing that JSON cannot say. */
const stated = (policy: Pick<Policy, "facts">, customer: Customer): object =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(customer).filter(([id]) => policy.facts.has(id)))));

/** An expectation, its contrary, and whether decide says the former. */
type Contrary = readonly [one: object, contrary: object, holds: boolean];

test("of a statement and its contrary exactly one holds, and it is the one that decide says", () => {
  let asked = 0;
  fc.assert(
    fc.property(populations(anyPolicy, 3), ({ policy, customers }) => {
      const compiled = silentlyCompiled(policy);
      for (const customer of customers) {
        const decided = decide(compiled, customer);
        if (decided._tag === "Left") throw new Error("the customer is valid");
        for (const [id, decision] of Object.entries(decided.right.services)) {
          const said = (expected: object) => ({ expect: { [id]: expected } });
          const pairs: readonly Contrary[] = [
            [{ offered: [id] }, { notOffered: [id] }, decision.offered],
            [said({ arrangement: true }), said({ arrangement: false }), decision.arrangement !== undefined],
            [said({ approval: decision.approval ?? [] }), said({ approval: [...(decision.approval ?? []), "the queen"] }), true],
            ...COMMITMENTS.slice(1).map(
              (level, below): Contrary => [
                said({ commitment: { atLeast: level } }),
                said({ commitment: { atMost: COMMITMENTS[below] } }),
                decision.offered && COMMITMENTS.indexOf(decision.commitment) >= below + 1,
              ],
            ),
            ...PUBLICITIES.slice(1).map(
              (level, below): Contrary => [
                said({ publicity: { atLeast: level } }),
                said({ publicity: { atMost: PUBLICITIES[below] } }),
                decision.offered && PUBLICITIES.indexOf(decision.publicity) >= below + 1,
              ],
            ),
            ...[...policy.segments.keys()].map(
              (segment): Contrary => [
                { segments: { contains: [segment] } },
                { segments: { excludes: [segment] } },
                decided.right.segments.includes(segment),
              ],
            ),
          ];
          const verdicts = verdictsOf(
            compiled,
            customer,
            pairs.flatMap(([one, contrary, _holds]) => [one, contrary]),
          );
          for (const [at, [one, , holds]] of pairs.entries()) {
            const expected = holds ? ["passed", "failed"] : ["failed", "passed"];
            expect(verdicts.slice(2 * at, 2 * at + 2), `${JSON.stringify(one)} of ${JSON.stringify(customer)}`).toEqual(expected);
            asked += 1;
          }
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(asked).toBeGreaterThan(300);
});

test("a customer hears in tests what is heard, and an agreement has one place for what may be known and announced, and none for the rest", () => {
  let asked = 0;
  fc.assert(
    fc.property(populations(anyPolicy, 2), ({ policy, customers }) => {
      const compiled = compiledOf(policy);
      for (const customer of customers) {
        const [decided, heard] = [decide(compiled, customer), hears(compiled, customer, { budget: BUDGET })];
        if (decided._tag === "Left") throw new Error("the customer is valid");
        for (const [id, { knownTo }] of policy.services) {
          const verdicts = verdictsOf(compiled, customer, [
            { hears: [id] },
            { doesNotHear: [id] },
            { agreement: { provided: [id] } },
            { agreement: { arrangeable: [id] } },
            { agreement: { notProvided: [id] } },
            { agreement: { doesNotMention: [id] } },
          ]);
          if (verdicts.includes("undecided") || heard._tag === "Left") continue;
          const isHeard = heard.right.some(({ service }) => service === id);
          expect(verdicts.slice(0, 2)).toEqual(isHeard ? ["passed", "failed"] : ["failed", "passed"]);
          const [provided, arrangeable, notProvided, silent] = verdicts.slice(2).map((verdict) => verdict === "passed");
          expect([provided, arrangeable, notProvided, silent].filter(Boolean)).toHaveLength(1);
          const decision = decided.right.services[id];
          const isIgnorant = knownTo !== "everyone" && !knownTo.some((segment) => decided.right.segments.includes(segment));
          const isSurprised = decision?.offered === true && decision.publicity === "unannounced";
          if (isIgnorant || isSurprised) expect(silent).toBe(true);
          if (provided) expect(decision?.offered).toBe(true);
          expect(arrangeable).toBe(decision?.arrangement !== undefined);
          asked += 1;
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(asked).toBeGreaterThan(30);
});
