import { decide, explain, type Failure, readFacts } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../arbitraries/customers/customers.js";
import type { Json, JsonObject } from "../arbitraries/documents/json.js";
import { policies } from "../arbitraries/policies.js";
import { compiledOf } from "./compiled.test-support.js";

const at = (document: unknown, pointer: string): Json | undefined =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as { [key: string]: unknown } | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    ) as Json | undefined;

const leavesOf = (failure: Failure): readonly Exclude<Failure, { kind: "one-of" }>[] =>
  failure.kind === "one-of" ? failure.of.flatMap(leavesOf) : [failure];

const valueAt = (facts: Facts, name: string): unknown =>
  name.split(".").reduce<unknown>((part, key) => (part as { [key: string]: unknown })[key], facts);

/** That a reason is in the author's own words and about this customer. */
const expectTrue = (document: unknown, facts: Facts, segments: readonly string[], reason: ReturnType<typeof leavesOf>[number]) => {
  const words = at(document, reason.pointer);
  if (reason.kind === "segment") {
    expect(words).toMatchObject({ condition: reason.segment });
    expect(segments.includes(reason.segment)).toBe(!reason.wanted);
    return;
  }
  expect(valueAt(facts, reason.fact)).toEqual(reason.value);
  if (reason.comparedFact !== undefined) expect(valueAt(facts, reason.comparedFact)).toEqual(reason.compared);
  // The beginning or the end of a period is the author's word for a comparison with the clock.
  if (typeof words === "string") expect(reason.pointer).toMatch(/\/(from|until)$/);
  else expect(words).toMatchObject({ fact: reason.fact.split(".")[0], operator: reason.operator });
};

test("an explanation says what the decision says, with reasons that are true", () => {
  let reasons = 0;
  fc.assert(
    fc.property(populations(policies(), 10), ({ policy, customers }) => {
      const compiled = compiledOf(policy);
      for (const customer of customers) {
        const [facts, decided, explained] = [readFacts(policy, customer), decide(compiled, customer), explain(compiled, customer)];
        if (facts._tag === "Left" || decided._tag === "Left" || explained._tag === "Left") throw new Error("a valid customer is refused");
        const { segments, services } = explained.right;
        expect(segments.filter(({ member }) => member).map(({ segment }) => segment)).toEqual(decided.right.segments);
        expect(services.map(({ service }) => service)).toEqual(Object.keys(decided.right.services));
        for (const { service, blocks, cuts: _cuts, channels, mayKnow: _mayKnow, rules, ...levels } of services) {
          const decision = decided.right.services[service];
          const { channels: _channels, rules: _rules, ...decidedLevels } = { ...decision };
          expect(levels).toEqual(decidedLevels);
          expect(blocks.length === 0).toBe(levels.offered);
          expect(channels.filter(({ told }) => told).map(({ channel }) => channel)).toEqual(decision?.channels);
          for (const { rule, type, matched, failed } of rules) {
            expect(decision?.rules[type].includes(rule), `${rule} for ${service}`).toBe(matched);
            for (const reason of failed ? leavesOf(failed) : []) {
              reasons += 1;
              expectTrue(policy.document as JsonObject, facts.right, decided.right.segments, reason);
            }
          }
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(reasons).toBeGreaterThan(500);
});

test("whom decide refuses, explain refuses with the same words", () => {
  fc.assert(
    fc.property(policies(), fc.anything(), (policy, anything) => {
      const compiled = compiledOf(policy);
      const [decided, explained] = [decide(compiled, anything as object), explain(compiled, anything as object)];
      if (decided._tag === "Left") expect(explained).toEqual(decided);
    }),
    { numRuns: 100 },
  );
});
