import fc from "fast-check";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { carriages, smallCustomers, smallDocuments } from "../decide/small-policies.test-support.js";
import type { Source } from "./sources.js";
import { withSources } from "./with-sources.js";

const SERVICES = ["constructor", "exclusive", "graded", "perk", "secret"];
const FACTS = ["value", "home", "tags"] as const;

const splitCustomers = fc.tuple(smallCustomers, fc.subarray([...FACTS])).map(([customer, fromSources]) => {
  const { today, ...facts } = customer;
  const given = Object.fromEntries(Object.entries(facts).filter(([fact]) => !fromSources.some((other) => other === fact)));
  const sources: { [fact: string]: Source } = Object.fromEntries(fromSources.map((fact) => [fact, async () => customer[fact]]));
  return { customer, given: { ...given, today }, sources };
});

describe("sources", () => {
  test("change no decision, whichever facts they load", async () => {
    await fc.assert(
      fc.asyncProperty(smallDocuments, splitCustomers, carriages, async (document, { customer, given, sources }, carriage) => {
        const compiled = compile(policyOf(document), { carriage });
        const sourced = withSources(compiled, sources);
        if (isLeft(sourced)) throw new Error("every source loads a fact of the policy");
        expect(await sourced.right.decide(given)).toEqual(decide(compiled, customer));
      }),
    );
  });

  test("of the facts on which some services depend suffice to decide on these", async () => {
    await fc.assert(
      fc.asyncProperty(smallDocuments, splitCustomers, carriages, fc.subarray(SERVICES), async (document, split, carriage, services) => {
        const compiled = compile(policyOf(document), { carriage });
        const sourced = withSources(compiled, split.sources);
        const whole = decide(compiled, split.customer);
        if (isLeft(sourced) || isLeft(whole)) throw new Error("every source loads a fact of the policy");
        const some = await sourced.right.decideServices(services, split.given);
        expect(isRight(some) && { ...some.right }).toEqual(
          Object.fromEntries(services.map((service) => [service, whole.right.services[service]])),
        );
      }),
      { numRuns: 300 },
    );
  });
});
