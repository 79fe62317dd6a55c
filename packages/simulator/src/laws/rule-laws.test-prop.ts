import { atLeast, commitment, compile, type Decision, decide, publicity, type ServiceDecision, termLattice } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { customerDraft, possibleCustomerWriter } from "../arbitraries/customers/customers.js";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import type { JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";
import { policyDocuments, policyDocumentsEndingWith } from "../arbitraries/policy-documents.js";
import { settledCarriage } from "./compiled.test-support.js";
import { plain } from "./differences.test-support.js";

const few = { numRuns: 100 };

const customers = fc.array(customerDraft, { minLength: 1, maxLength: 20, size: "max" });

/** The decisions of both policies on each customer; both know the same customers. */
const decisions = (one: Policy, other: Policy, drafts: readonly (readonly number[])[]) => {
  const [carriage, again] = [settledCarriage(one), settledCarriage(other)];
  fc.pre(carriage !== undefined && again !== undefined);
  const [first, second] = [compile(one, { carriage }), compile(other, { carriage: again })];
  const write = possibleCustomerWriter(one);
  return drafts.flatMap((draft): readonly (readonly [Decision, Decision, Customer])[] => {
    const customer = write(draft);
    if (customer === undefined) return [];
    const [before, after] = [decide(first, customer), decide(second, customer)];
    if (before._tag === "Left" || after._tag === "Left") throw new Error(`a valid customer is refused: ${JSON.stringify(customer)}`);
    return [[before.right, after.right, customer]];
  });
};

const rulesOf = (document: JsonObject) => document["rules"] as readonly JsonObject[];
const withRules = (document: JsonObject, rules: readonly JsonObject[]): Policy => trusted({ ...document, rules });

/** Whether everything about the service is as good as in the other decision, or better. */
const isNoWorse = (policy: Policy, service: string, better: ServiceDecision, than: ServiceDecision): boolean =>
  (better.offered || !than.offered) &&
  atLeast(commitment)(better.commitment, than.commitment) &&
  atLeast(publicity)(better.publicity, than.publicity) &&
  than.channels.every((channel) => better.channels.includes(channel)) &&
  Object.entries(than.terms ?? {}).every(([term, value]) => {
    const scale = policy.services.get(service)?.terms.get(term);
    const other = better.terms?.[term];
    return scale !== undefined && other !== undefined && atLeast(termLattice(scale))(other, value);
  });

/** A policy without its last rule, and with it. */
const compareLastRule = (document: JsonObject, drafts: readonly (readonly number[])[], direction: "raises" | "lowers") => {
  const whole = trusted(document);
  const shorter = withRules(document, rulesOf(document).slice(0, -1));
  for (const [before, after, customer] of decisions(shorter, whole, drafts)) {
    for (const [service, decision] of Object.entries(after.services)) {
      const earlier = before.services[service] as ServiceDecision;
      const [better, worse] = direction === "raises" ? [decision, earlier] : [earlier, decision];
      if (!isNoWorse(whole, service, better, worse)) {
        expect(plain(decision), `of \`${service}\` for ${JSON.stringify(customer)} by ${JSON.stringify(document)}`).toEqual(plain(earlier));
      }
    }
  }
};

test("adding an offer never lowers anything", () => {
  fc.assert(
    fc.property(policyDocumentsEndingWith("offer"), customers, (document, drafts) => compareLastRule(document, drafts, "raises")),
    few,
  );
});

test("adding a withhold never raises anything", () => {
  fc.assert(
    fc.property(policyDocumentsEndingWith("withhold"), customers, (document, drafts) => compareLastRule(document, drafts, "lowers")),
    few,
  );
});

test("adding a limit never raises anything", () => {
  fc.assert(
    fc.property(policyDocumentsEndingWith("limit"), customers, (document, drafts) => compareLastRule(document, drafts, "lowers")),
    few,
  );
});

test("adding an arrangement changes nothing for those who are offered the service, and raises nobody's fee", () => {
  fc.assert(
    fc.property(policyDocumentsEndingWith("arrange"), customers, (document, drafts) => {
      const shorter = withRules(document, rulesOf(document).slice(0, -1));
      for (const [before, after] of decisions(shorter, trusted(document), drafts)) {
        for (const [service, decision] of Object.entries(after.services)) {
          const { arrangement: was, rules: _before, ...rest } = before.services[service] as ServiceDecision;
          const { arrangement: is, rules: _after, ...others } = decision;
          expect(others).toEqual(rest);
          expect(is === undefined && was !== undefined).toBe(false);
          if (is && was) expect(is.fee).toBeLessThanOrEqual(was.fee);
        }
      }
    }),
    few,
  );
});

/** What a decision says, without the names of the rules that say it. */
const withoutRules = (decision: Decision) =>
  plain({ ...decision, services: Object.fromEntries(Object.entries(decision.services).map(([id, { rules: _, ...rest }]) => [id, rest])) });

const named = (rules: readonly JsonObject[]) => rules.map((rule, place) => ({ name: `rule ${place + 1}`, ...rule }));

test("duplicating a rule under another name changes nothing", () => {
  fc.assert(
    fc.property(policyDocuments(), customers, fc.nat(), (document, drafts, at) => {
      const rules = named(rulesOf(document));
      const copy = { ...(rules[at % rules.length] as JsonObject), name: "once more" };
      for (const [before, after] of decisions(withRules(document, rules), withRules(document, [...rules, copy]), drafts)) {
        expect(withoutRules(after)).toEqual(withoutRules(before));
      }
    }),
    few,
  );
});

test("permuting the rules changes nothing", () => {
  fc.assert(
    fc.property(policyDocuments(), customers, fc.nat(), (document, drafts, at) => {
      const rules = named(rulesOf(document));
      const turn = at % rules.length;
      const turned = [...rules.slice(turn), ...rules.slice(0, turn)].reverse();
      for (const [before, after] of decisions(withRules(document, rules), withRules(document, turned), drafts)) {
        expect(plain(after)).toEqual(plain(before));
      }
    }),
    few,
  );
});
