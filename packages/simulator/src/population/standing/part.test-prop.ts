import { type CompiledPolicy, compile, type Decision, decide, type ServiceDecision } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { populations } from "../../arbitraries/customers/customers.js";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { carelessPolicies, policies } from "../../arbitraries/policies.js";
import { carriageWithin } from "../../laws/compiled.test-support.js";
import { withAudiences } from "./audiences.js";
import { partOf } from "./part.js";

const some = <A>(all: Iterable<A>, bits: number): readonly A[] => [...all].filter((_, at) => ((bits >> at) & 1) === 1);

const decided = (compiled: CompiledPolicy, customer: Customer): Decision => {
  const decision = decide(compiled, customer);
  if (decision._tag === "Left") throw new Error(decision.left.map(({ message }) => message).join("; "));
  return decision.right;
};

test("a part of a policy decides on its services and segments as the policy does", () => {
  const choices = fc.record({ services: fc.nat(), segments: fc.nat(), channels: fc.nat() });
  fc.assert(
    fc.property(populations(fc.oneof(policies(), carelessPolicies()), 8), choices, ({ policy, customers }, bits) => {
      const services = some(policy.services.keys(), bits.services);
      const segments = some(policy.segments.keys(), bits.segments);
      const channels = some(policy.channels.values(), bits.channels);
      const carriage = carriageWithin(policy);
      const part = withAudiences(partOf(policy, { services, segments, channels }));
      const [whole, compiled] = [compile(withAudiences(policy), { carriage }), compile(part, { carriage })];
      const kept = channels.map(({ id }) => id);
      for (const customer of customers) {
        const expected = decided(whole, customer);
        const found = decided(compiled, Object.fromEntries(Object.entries(customer).filter(([fact]) => part.facts.has(fact))));
        expect(found.segments).toEqual(expected.segments.filter((id) => part.segments.has(id)));
        for (const id of services) {
          const service = expected.services[id] as ServiceDecision;
          expect(found.services[id]).toEqual({ ...service, channels: service.channels.filter((channel) => kept.includes(channel)) });
        }
        expect(segments.every((id) => part.segments.has(id))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
