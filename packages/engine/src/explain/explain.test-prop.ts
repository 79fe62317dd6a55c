import fc from "fast-check";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import type { Carriage } from "../carriage/carriage.js";
import { type CompiledPolicy, compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { carriages, type SmallDocument, smallCustomers, smallDocuments } from "../decide/small-policies.test-support.js";
import { explain } from "./explain.js";
import type { Explanation, Failure } from "./explanation.js";
import { renderExplanation } from "./render.js";

const explained = (document: SmallDocument, customer: object, carriage: Carriage) => {
  const compiled: CompiledPolicy = compile(policyOf(document), { carriage });
  const [decision, explanation] = [decide(compiled, customer), explain(compiled, customer)];
  if (isLeft(decision) || isLeft(explanation)) throw new Error("the customer is valid");
  return { decision: decision.right, explanation: explanation.right };
};

const everyCase = fc.tuple(smallDocuments, smallCustomers, carriages);

const parts = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

const right = <A>(either: Either<unknown, A>): A => {
  if (isLeft(either)) throw new Error("the customer is valid");
  return either.right;
};

/** Reads all properties, those first that are chosen. */
const readInSomeOrder = (explanation: Explanation, choose: () => number): void => {
  const pending: object[] = [explanation];
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    const keys = Object.keys(object);
    while (keys.length > 0) {
      const [key] = keys.splice(choose() % keys.length, 1);
      const value: unknown = Reflect.get(object, key as string);
      if (typeof value === "object" && value !== null) pending.splice(choose() % (pending.length + 1), 0, value);
    }
  }
};

const leaves = (failure: Failure): readonly Failure[] => (failure.kind === "one-of" ? failure.of.flatMap(leaves) : [failure]);

describe("an explanation", () => {
  test("says of every rule what the decision lists", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const { decision, explanation } = explained(document, customer, carriage);
        for (const { service, rules } of explanation.services) {
          const listed = (type: string) => rules.filter((rule) => rule.type === type && rule.matched).map(({ rule }) => rule);
          expect({ offer: listed("offer"), withhold: listed("withhold"), limit: listed("limit"), arrange: listed("arrange") }).toEqual(
            decision.services[service]?.rules,
          );
        }
      }),
    );
  });

  test("says why exactly of each rule that does not match", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        for (const { rules } of explained(document, customer, carriage).explanation.services)
          for (const { matched, failed, outside } of rules) expect(matched).toBe(failed === undefined && outside === undefined);
      }),
    );
  });

  test("says why exactly where a service is not offered", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        for (const { offered, blocks } of explained(document, customer, carriage).explanation.services)
          expect(blocks.length === 0).toBe(offered);
      }),
    );
  });

  test("has cuts that come to the levels of the decision", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const { decision, explanation } = explained(document, customer, carriage);
        for (const { service, cuts } of explanation.services) {
          const decided = decision.services[service];
          if (cuts.commitment) expect(cuts.commitment.got).toBe(decided?.commitment);
          if (cuts.publicity) expect(cuts.publicity.got).toBe(decided?.publicity);
          for (const [term, cut] of Object.entries(cuts.terms)) expect(cut.got).toBe(decided?.terms?.[term]);
        }
      }),
    );
  });

  test("tells on exactly the channels of the decision, and has a reason for every other", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const { decision, explanation } = explained(document, customer, carriage);
        for (const { service, channels } of explanation.services) {
          expect(channels.filter(({ told }) => told).map(({ channel }) => channel)).toEqual(decision.services[service]?.channels);
          for (const { told, silence } of channels) expect(told).toBe(silence === undefined);
        }
      }),
    );
  });

  test("names segments that the customer is really in, or not in", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const { decision, explanation } = explained(document, customer, carriage);
        const why = [
          ...explanation.segments.map((segment) => segment.why),
          ...explanation.services.flatMap(({ rules }) => rules.flatMap(({ failed = [] }) => failed)),
        ];
        expect(explanation.segments.filter(({ member }) => member).map(({ segment }) => segment)).toEqual(decision.segments);
        for (const leaf of why.flatMap(leaves))
          if (leaf.kind === "segment") expect(decision.segments.includes(leaf.segment)).toBe(!leaf.wanted);
      }),
    );
  });

  test("says the same in whichever order it is read, and whatever was explained before", () => {
    fc.assert(
      fc.property(everyCase, smallCustomers, fc.infiniteStream(fc.nat(99)), ([document, customer, carriage], other, choices) => {
        const compiled: CompiledPolicy = compile(policyOf(document), { carriage });
        const late = right(explain(compiled, customer));
        renderExplanation(right(explain(compiled, other)));
        readInSomeOrder(late, () => choices.next().value);
        expect(JSON.stringify(late)).toBe(JSON.stringify(explained(document, customer, carriage).explanation));
      }),
    );
  });

  test("for one service, or of one rule, is that part of the whole", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const compiled: CompiledPolicy = compile(policyOf(document), { carriage });
        const { segments, services } = right(explain(compiled, customer));
        for (const service of services)
          expect(right(explain(compiled, customer, { service: service.service }))).toEqual({ segments, services: [service] });
        for (const { name, services: ids } of compiled.policy.rules)
          expect(right(explain(compiled, customer, { rule: name })).services).toEqual(
            services
              .filter(({ service }) => ids.includes(service))
              .map((service) => ({ ...service, rules: service.rules.filter(({ rule }) => rule === name) })),
          );
      }),
      { numRuns: 50 },
    );
  });

  test("is deeply frozen, and can be said in lines", () => {
    fc.assert(
      fc.property(everyCase, ([document, customer, carriage]) => {
        const { explanation } = explained(document, customer, carriage);
        expect(parts(explanation).every(Object.isFrozen)).toBe(true);
        expect(renderExplanation(explanation).every((line) => !line.includes("\n") && !line.includes("undefined"))).toBe(true);
      }),
    );
  });
});
