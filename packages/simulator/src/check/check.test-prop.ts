import { atLeast, type Decision, decide, publicity, type ServiceDecision, statementOf } from "@tierpolicy/engine";
import type { FactValue, OfferRule, Policy, Service } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { customerDraft, possibleCustomerWriter } from "../arbitraries/customers/customers.js";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments } from "../arbitraries/policy-documents.js";
import { isExcepted, isInSome, mayKnow, overhears, withExceptAsSegments } from "../laws/audience.test-support.js";
import { silentlyCompiled } from "../laws/compiled.test-support.js";
import { check } from "./check.js";
import { demandsOf } from "./exactness/demands.test-support.js";
import { withWheresAsSegments } from "./exactness/world.test-support.js";
import type { Finding, Report } from "./report.js";

/** What a decision on one customer, or on two at once, shows to be wrong, found without cells. */
interface Offence {
  readonly check: string;
  readonly service: string;
  readonly rule?: string;
  readonly channel?: string;
  /** Of an assertion. */
  readonly pointer?: string;
}

const BUDGET = 50_000;

/** The checks that are refuted because there is nobody to show. */
const AGAINST_NOBODY: readonly string[] = ["dead-rule", "empty-segment", "unused"];

const careless = carelessPolicyDocuments().map((document) => trusted(withWheresAsSegments(withExceptAsSegments(document))));
const drafts = fc.noBias(fc.array(customerDraft, { minLength: 2, maxLength: 12, size: "max" }));

/** Decisions on customers who meet: the clock is the same for all. */
const decisionsAtOnce = (policy: Policy, drawn: readonly (readonly number[])[]): readonly Decision[] => {
  const compiled = silentlyCompiled(policy);
  const customers = drawn.map(possibleCustomerWriter(policy)).filter((customer) => customer !== undefined);
  const clock = policy.clock === undefined ? {} : { [policy.clock]: customers[0]?.[policy.clock] as FactValue };
  return customers.flatMap((customer) => {
    const decision = decide(compiled, { ...customer, ...clock });
    return decision._tag === "Right" ? [decision.right] : [];
  });
};

const offersIn = (policy: Policy, { rules }: ServiceDecision) =>
  policy.rules.filter((rule): rule is OfferRule => rule.type === "offer" && rules.offer.includes(rule.name));

const overreaches = (decision: Decision, service: Service, decided: ServiceDecision): readonly Offence[] =>
  service.exclusiveTo === undefined || isInSome(decision, service.exclusiveTo) || decided.rules.withhold.length > 0
    ? []
    : decided.rules.offer.map((rule) => ({ check: "overreach", service: service.id, rule }));

const leaks = (policy: Policy, decision: Decision, others: readonly Decision[], service: Service, decided: ServiceDecision) =>
  offersIn(policy, decided).flatMap((rule) => {
    const { channels = [], publicity: asked } = statementOf(rule, service);
    return channels.flatMap((id): readonly Offence[] => {
      const channel = policy.channels.get(id);
      if (channel === undefined || service.knownTo === "everyone") return [];
      const { kind } = channel.reach;
      if (!atLeast(publicity)(asked, kind === "segments" ? "segment" : kind)) return [];
      if (kind === "individual" && isExcepted(decision, id)) return [];
      const heard = kind === "public" || others.some((other) => overhears(policy, other, id) && !mayKnow(other, service));
      return heard ? [{ check: "publicity-leak", service: service.id, rule: rule.name, channel: id }] : [];
    });
  });

const breaches = (policy: Policy, decision: Decision, service: Service, decided: ServiceDecision): readonly Offence[] =>
  policy.assertions
    .filter(({ services, where }) => services.includes(service.id) && (where?.kind !== "segment" || isInSome(decision, [where.segment])))
    .filter((assertion) => demandsOf(assertion).some((keeps) => !keeps(service, decided)))
    .map(({ pointer }) => ({ check: "broken-assertion", service: service.id, pointer }));

const offencesOf = (policy: Policy, decisions: readonly Decision[]): readonly Offence[] =>
  decisions.flatMap((decision) =>
    [...policy.services.values()].flatMap((service) => {
      const decided = decision.services[service.id] as ServiceDecision;
      return [
        ...overreaches(decision, service, decided),
        ...leaks(policy, decision, decisions, service, decided),
        ...breaches(policy, decision, service, decided),
      ];
    }),
  );

const covers = (finding: Finding, { check, service, rule, channel, pointer }: Offence): boolean =>
  finding.check === check &&
  finding.service === service &&
  (rule === undefined || finding.rules.includes(rule)) &&
  (channel === undefined || finding.channel === channel) &&
  (pointer === undefined || finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));

const isOff = ({ checks }: Policy, id: string) => checks.get(id)?.severity === "off";

const checkedWithin = (policy: Policy): Promise<Report> => check(policy, { budget: BUDGET, today: "2026-06-01" });

test("whatever is wrong with a decision on some customers, the checks have a finding of it", async () => {
  let [offences, proved] = [0, 0];
  await fc.assert(
    fc.asyncProperty(careless, drafts, async (policy, drawn) => {
      const report = await checkedWithin(policy);
      proved += report.proved.length;
      for (const offence of offencesOf(policy, decisionsAtOnce(policy, drawn))) {
        offences += 1;
        if (isOff(policy, offence.check)) continue;
        expect(
          report.findings.some((finding) => covers(finding, offence)),
          JSON.stringify(offence),
        ).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(offences, "so many offences were looked at").toBeGreaterThan(100);
  expect(proved, "so many proofs were looked at").toBeGreaterThan(50);
});

test("no replay contradicts a finding, and each has a witness, words and a place", async () => {
  let refuted = 0;
  await fc.assert(
    fc.asyncProperty(careless, async (policy) => {
      for (const { check: id, verdict, witness, message, help, pointer } of (await checkedWithin(policy)).findings) {
        refuted += verdict === "refuted" ? 1 : 0;
        expect(witness !== undefined, message).toBe(verdict === "refuted" && !AGAINST_NOBODY.includes(id));
        expect(message).toMatch(/^[a-z`]/);
        expect(message).not.toMatch(/\.$|undefined/);
        expect(help).toBeTruthy();
        expect(pointer).toMatch(/^\//);
      }
    }),
    { numRuns: 150 },
  );
  expect(refuted, "so many findings were replayed").toBeGreaterThan(100);
});

test("a check finds the same a second time, and whatever the order of the rules", async () => {
  const about = ({ findings }: Report) =>
    findings.map(({ check, service, channel, rules, verdict }) => JSON.stringify([check, service, channel, rules, verdict])).sort();
  await fc.assert(
    fc.asyncProperty(careless, async (policy) => {
      const report = await checkedWithin(policy);
      if (report.findings.some(({ verdict }) => verdict === "undecided")) return;
      expect(await checkedWithin(policy)).toEqual(report);
      const reversed: Policy = { ...policy, rules: policy.rules.toReversed() };
      const options = { only: ["overreach", "publicity-leak"], budget: BUDGET } as const;
      expect(about(await check(reversed, options))).toEqual(about(await check(policy, options)));
    }),
    { numRuns: 30 },
  );
});
