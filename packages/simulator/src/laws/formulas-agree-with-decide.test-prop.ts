import { aspectsOf, commitment, decide, type Formulas, publicity, readFacts, type ServiceDecision } from "@tierpolicy/engine";
import { COMMITMENTS, type Facts, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../arbitraries/customers/customers.js";
import { carelessPolicies, policies } from "../arbitraries/policies.js";
import { compiledOf, formulasWithin } from "./compiled.test-support.js";

const anyPolicy = fc.oneof(policies(), carelessPolicies());

/** Everything that the formulas say of one customer and one service, in the words of a decision. */
const saidBySets = (formulas: Formulas, service: string, facts: Facts) => {
  const { policy, space } = formulas;
  const isIn = (set: Formulas["possible"]) => space.has(set, facts);
  const said = aspectsOf(formulas, service).filter(({ customers }) => isIn(customers));
  const offered = said.some(({ kind }) => kind === "offered");
  const listed = (type: string) =>
    formulas
      .rulesOf(service)
      .filter((rule) => rule.type === type && isIn(formulas.matches(rule, service)))
      .map(({ name }) => name)
      .toSorted();
  const terms = said.flatMap((aspect) => (aspect.kind === "term" ? [[aspect.term, aspect.atLeast] as const] : []));
  const [arrangement, ...more] = said.flatMap((aspect) => (aspect.kind === "arrangement" ? [{ fee: aspect.fee, by: aspect.by }] : []));
  expect(more).toEqual([]);
  const approval = said.flatMap((aspect) => (aspect.kind === "approval" ? [aspect.by] : []));
  return {
    offered,
    commitment: said.flatMap((aspect) => (aspect.kind === "commitment" ? [aspect.atLeast] : [])).at(-1) ?? "none",
    publicity: said.flatMap((aspect) => (aspect.kind === "publicity" ? [aspect.atLeast] : [])).at(-1) ?? "unannounced",
    ...(offered && policy.services.get(service)?.terms.size && { terms: Object.fromEntries(terms) }),
    channels: said.flatMap((aspect) => (aspect.kind === "channel" ? [aspect.channel] : [])),
    ...(approval.length > 0 && { approval }),
    ...(arrangement && { arrangement }),
    rules: { offer: listed("offer"), withhold: listed("withhold"), limit: listed("limit"), arrange: listed("arrange") },
  };
};

test("the sets of a policy's formulas hold exactly the customers of whom decide says the same", () => {
  let asked = 0;
  fc.assert(
    fc.property(populations(anyPolicy, 20), ({ policy, customers }) => {
      const formulas = formulasWithin(policy);
      const compiled = compiledOf(policy);
      for (const customer of customers) {
        const [facts, decided] = [readFacts(policy, customer), decide(compiled, customer)];
        if (facts._tag === "Left" || decided._tag === "Left") throw new Error(`a valid customer is refused: ${JSON.stringify(customer)}`);
        const segments = formulas.space.within(() =>
          [...policy.segments.keys()].filter((id) => formulas.space.has(formulas.segment(id), facts.right)).toSorted(),
        );
        if (segments._tag === "Right") expect(segments.right).toEqual(decided.right.segments);
        for (const service of policy.services.keys()) {
          const said = formulas.space.within(() => saidBySets(formulas, service, facts.right));
          if (said._tag === "Left") return;
          asked += 1;
          const where = `${service} of ${JSON.stringify(facts.right)} by ${JSON.stringify(policy.document)}`;
          expect(said.right, where).toEqual({ ...(decided.right.services[service] as ServiceDecision) });
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(asked).toBeGreaterThan(500);
});

/** That decide says something of every member of a set. */
interface Claim {
  readonly set: Formulas["possible"];
  readonly holds: (decision: ServiceDecision) => boolean;
}

const claimsOf = (policy: Policy, formulas: Formulas, service: string): readonly Claim[] => {
  const offered = formulas.offered(service);
  return [
    { set: offered, holds: (decision) => decision.offered },
    { set: formulas.space.minus(formulas.possible, offered), holds: (decision) => !decision.offered },
    ...COMMITMENTS.map((level) => ({
      set: formulas.commitmentAtLeast(service, level),
      holds: (decision: ServiceDecision) => decision.offered && commitment.compare(decision.commitment, level) >= 0,
    })),
    ...PUBLICITIES.map((level) => ({
      set: formulas.publicityAtLeast(service, level),
      holds: (decision: ServiceDecision) => decision.offered && publicity.compare(decision.publicity, level) >= 0,
    })),
    ...policy.rules
      .filter(({ services }) => services.includes(service))
      .map((rule) => ({
        set: formulas.matches(rule, service),
        holds: (decision: ServiceDecision) => decision.rules[rule.type].includes(rule.name),
      })),
  ];
};

test("the witness of a set is a customer of whom decide says what the set says", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 3), ({ policy, customers }) => {
      const formulas = formulasWithin(policy);
      const { space } = formulas;
      const compiled = compiledOf(policy);
      const nears = customers.flatMap((customer) => {
        const facts = readFacts(policy, customer);
        return facts._tag === "Right" ? [facts.right] : [];
      });
      for (const service of policy.services.keys()) {
        const answers = space.within(() =>
          claimsOf(policy, formulas, service).flatMap(({ set, holds }) =>
            [undefined, ...nears].map((near) => ({ witness: space.witness(set, near && { near }), isEmpty: space.isEmpty(set), holds })),
          ),
        );
        if (answers._tag === "Left") return;
        for (const { witness, isEmpty, holds } of answers.right) {
          expect(witness === undefined).toBe(isEmpty);
          if (witness === undefined) continue;
          const decided = decide(compiled, witness);
          const where = `${service}: ${JSON.stringify(witness)} by ${JSON.stringify(policy.document)}`;
          if (decided._tag === "Left") throw new Error(`a witness is refused: ${where}: ${JSON.stringify(decided.left)}`);
          expect(holds(decided.right.services[service] as ServiceDecision), where).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
