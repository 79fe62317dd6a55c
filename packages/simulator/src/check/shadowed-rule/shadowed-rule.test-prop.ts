import { aspectsOver, type Formulas, formulasOf } from "@tierpolicy/engine";
import type { Policy, Rule } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { carelessPolicies, policies, trusted } from "../../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../../arbitraries/policy-documents.js";
import { withExceptAsSegments } from "../../laws/audience.test-support.js";
import { decisionOn, type Moment, momentsOf, type Person } from "../../laws/crowd.test-support.js";
import { same } from "../../laws/differences.test-support.js";
import { check } from "../check.js";

/** The rule stays as one that speaks of nothing, so that the same customers are told apart. */
const without = (policy: Policy, rule: Rule): Policy => ({
  ...policy,
  rules: policy.rules.map((other) => (other === rule ? { ...rule, services: [] } : other)),
});

const BUDGET = 100_000;

/** The names of the rules that findings call shadowed; undefined where something is undecided. */
const reported = async (policy: Policy): Promise<ReadonlySet<string> | undefined> => {
  const loud: Policy = { ...policy, checks: new Map() };
  const { findings } = await check(loud, { only: ["shadowed-rule"], budget: BUDGET });
  if (findings.some(({ verdict }) => verdict === "undecided")) return undefined;
  return new Set(findings.flatMap(({ rules }) => rules));
};

/** What a person gets of a service, without the names of rules. */
const saidTo = (moment: Moment, person: Person, service: string) => {
  const { rules: _, channels: __, ...decided } = decisionOn(person, service);
  return { ...decided, channels: moment.channelsOf(person, service) };
};

/** Whether everybody is decided alike in both policies, of which one lacks the rule. */
const isSuperfluous = (policy: Policy, rule: Rule, moments: readonly Moment[]): boolean => {
  const lesser = without(policy, rule);
  const others = momentsOf(lesser) as readonly Moment[];
  return moments.every((moment, at) =>
    moment.people.every((person, place) => {
      const other = others[at] as Moment;
      const counterpart = other.people[place] as Person;
      return rule.services.every((service) => same(saidTo(moment, person, service), saidTo(other, counterpart, service)));
    }),
  );
};

const appliesTo =
  (rule: Rule) =>
  (person: Person): boolean =>
    rule.services.some((service) => decisionOn(person, service).rules[rule.type].includes(rule.name));

const sizes = { facts: [1, 3], rules: [2, 9], services: [1, 2], channels: [1, 3], segments: [1, 3] } as const;
const narrow = fc
  .oneof(policyDocuments({ narrow: true, ...sizes }), carelessPolicyDocuments({ narrow: true, ...sizes }))
  .map((document) => trusted(withExceptAsSegments(document)));

test("a rule is reported as shadowed iff it applies to somebody and deleting it changes the decision of nobody", async () => {
  const count = { shadowed: 0, effective: 0 };
  await fc.assert(
    fc.asyncProperty(narrow, async (policy) => {
      const moments = momentsOf(policy);
      if (moments === undefined || moments.length * (moments[0]?.people.length ?? 0) > 400) return;
      const names = await reported(policy);
      if (names === undefined) return;
      const people = moments.flatMap((moment) => moment.people);
      for (const rule of policy.rules) {
        const isShadowed = people.some(appliesTo(rule)) && isSuperfluous(policy, rule, moments);
        expect(names.has(rule.name), `${rule.name} of ${JSON.stringify(policy.document)}`).toBe(isShadowed);
        count[isShadowed ? "shadowed" : "effective"] += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(count.shadowed, "so many were shadowed").toBeGreaterThan(20);
  expect(count.effective, "so many were not").toBeGreaterThan(20);
});

/** Whether some aspect of some service differs without the rule, found by working all of them out again. */
const changesAnAspect = (formulas: Formulas, rule: Rule): boolean => {
  const lesser = formulasOf(without(formulas.policy, rule), { space: formulas.space });
  return rule.services.some((service) => {
    const [before, after] = aspectsOver([formulas, lesser], service);
    return before?.some(({ customers }, at) => customers !== after?.[at]?.customers) ?? false;
  });
};

test("a rule that is not reported changes some aspect of a service, in policies that use the whole language", async () => {
  const count = { shadowed: 0, effective: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(policies(), carelessPolicies()), async (policy) => {
      const names = await reported(policy);
      const formulas = formulasOf(policy, { budget: BUDGET });
      if (names === undefined) return;
      for (const rule of policy.rules) {
        const asked = formulas.space.within(() => ({
          applies: rule.services.some((service) => !formulas.space.isEmpty(formulas.matches(rule, service))),
          changes: changesAnAspect(formulas, rule),
        }));
        if (asked._tag === "Left") return;
        const isShadowed = asked.right.applies && !asked.right.changes;
        expect(names.has(rule.name), `${rule.name} of ${JSON.stringify(policy.document)}`).toBe(isShadowed);
        count[isShadowed ? "shadowed" : "effective"] += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(count.shadowed, "so many were shadowed").toBeGreaterThan(15);
  expect(count.effective, "so many were not").toBeGreaterThan(60);
});
