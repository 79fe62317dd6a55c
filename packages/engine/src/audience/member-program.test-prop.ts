import { type Facts, type Service, textIn } from "@tierpolicy/schema";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { DAYS, finitePolicies } from "./finite-policies.test-support.js";
import { memberProgram } from "./member-program.js";

test("a member program names only what is told to the public on every day that it speaks of, and what all whom it names are offered", () => {
  let [forAll, forTiers] = [0, 0];
  fc.assert(
    fc.property(finitePolicies, fc.constantFrom(undefined, ...DAYS), ({ policy, compiled, everyone }, at) => {
      const program = memberProgram(policy, at === undefined ? {} : { at });
      if (isLeft(program)) throw program.left;
      const days = (at === undefined ? DAYS : [at]).filter((day) => everyone.some(({ today }) => today === day));
      const decisions = everyone.map((customer): readonly [Facts, Decision] => {
        const decision = decide(compiled, customer);
        if (isLeft(decision)) throw new Error(decision.left[0].message);
        return [customer, decision.right];
      });
      const called = new Map([...policy.services.values()].map((service) => [textIn(service.title ?? service.id, "en"), service]));
      if (days.length === 0) expect(program.right.hostingOrganization).not.toHaveProperty("makesOffer");
      const { hasTiers = [], hostingOrganization } = program.right;
      for (const { itemOffered, validForMemberTier } of hostingOrganization.makesOffer ?? []) {
        const { id, knownTo } = called.get(itemOffered.name) as Service;
        expect(knownTo).toBe("everyone");
        for (const day of days)
          expect(decisions.some(([{ today }, { services }]) => today === day && services[id]?.channels.includes("website"))).toBe(true);
        const tiers = validForMemberTier?.map((tier) => tier["@id"].replace("#tier-", ""));
        if (tiers) forTiers += 1;
        else forAll += 1;
        for (const [{ today }, { segments, services }] of decisions)
          if (days.includes(`${today}`) && (tiers === undefined || tiers.some((tier) => segments.includes(tier))))
            expect(services[id]?.offered).toBe(true);
        for (const tier of validForMemberTier ?? []) expect(hasTiers).toContainEqual(expect.objectContaining(tier));
      }
      const listed = hasTiers.map((tier) => tier["@id"].replace("#tier-", ""));
      expect(listed).toEqual(policy.tiers.flat().filter((tier) => listed.includes(tier)));
    }),
    { numRuns: 150 },
  );
  expect([forAll > 5, forTiers > 5]).toEqual([true, true]);
});
