import { withoutServices } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { carelessPolicies, policies } from "../../arbitraries/policies.js";
import { type Case, casesInPolicies, casesOfPerks } from "./cases.test-support.js";
import { ENGINE, inFull, leakIn, looksAt } from "./looks.test-support.js";
import { DECISIONS_OF_BUNDLES, OBSERVATIONS, told } from "./observations.test-support.js";
import { withoutService } from "./removal.test-support.js";
import type { Reason } from "./scene.test-support.js";

/** How many cases there were of a kind: a law about nothing would hold too. */
const count = (met: readonly Case[], kind: (one: Case) => boolean): number => met.filter(kind).length;

const matters = ({ scene }: Case): boolean => scene.matters;
const isOffered = ({ scene }: Case): boolean => scene.isOffered;
const because =
  (reason: Reason) =>
  ({ scene }: Case): boolean =>
    scene.reason === reason;

/** Shrinking makes policies small, and takes its time with it; this is enough to read a counterexample by. */
const bounded = { interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true };
const MOST = 200_000;

const holdNoLeak = async (cases: readonly Case[], met: Case[]): Promise<void> => {
  for (const one of cases) {
    met.push(one);
    const leak = await leakIn(one);
    expect(leak && inFull(leak)).toBe(undefined);
  }
};

test(
  "whoever must not know of a service observes, byte for byte, what there would be to observe without it",
  async () => {
    const met: Case[] = [];
    await fc.assert(
      fc.asyncProperty(casesInPolicies, (cases) => holdNoLeak(cases, met)),
      { numRuns: 50, ...bounded },
    );
    expect(count(met, matters), "in so many cases the service matters to somebody").toBeGreaterThan(20);
    expect(count(met, isOffered), "in so many it is offered to whoever must not know").toBeGreaterThan(8);
    expect(count(met, because("outside `knownTo`"))).toBeGreaterThan(20);
  },
  MOST,
);

test(
  "a perk with segments, channels, terms and a fact of its own leaves no trace, also against a policy that never had it",
  async () => {
    const met: Case[] = [];
    await fc.assert(
      fc.asyncProperty(casesOfPerks, (cases) => holdNoLeak(cases, met)),
      { numRuns: 30, ...bounded },
    );
    expect(count(met, matters), "in so many cases the perk matters to somebody").toBeGreaterThan(20);
    expect(count(met, isOffered), "in so many it is offered to whoever must not know").toBeGreaterThan(8);
    expect(count(met, because("outside `knownTo`"))).toBeGreaterThan(12);
    expect(count(met, because("surprise for all"))).toBeGreaterThan(5);
  },
  MOST,
);

test(
  "what a bundle and its module decide for an outsider is what they would decide without the service",
  async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(casesOfPerks, async (cases) => {
        const [one] = cases.filter(({ scene }) => scene.audiences.length > 0);
        if (one === undefined) return;
        decided++;
        expect(await told(DECISIONS_OF_BUNDLES, ...looksAt(ENGINE, one))).toBe(undefined);
      }),
      { numRuns: 25, ...bounded },
    );
    expect(decided).toBeGreaterThan(5);
  },
  MOST,
);

test(
  "whoever may know of a service, and is told of it, can tell that it is there",
  async () => {
    let seen = 0;
    const [customerView] = OBSERVATIONS;
    if (customerView === undefined) throw new Error("nothing is observed");
    await fc.assert(
      fc.asyncProperty(casesOfPerks, async (cases) => {
        const [one] = cases.filter(({ scene }) => scene.reason === "outside `knownTo`" && scene.insider !== undefined);
        if (one?.scene.insider === undefined) return;
        seen++;
        const inside = { ...one, scene: { ...one.scene, customer: one.scene.insider } };
        expect(await told(customerView, ...looksAt(ENGINE, inside))).not.toBe(undefined);
      }),
      { numRuns: 60, ...bounded },
    );
    expect(seen).toBeGreaterThan(5);
  },
  MOST,
);

test("to remove a service is to take out what a reader of the document alone would take out", () => {
  fc.assert(
    fc.property(fc.oneof(policies(), carelessPolicies()), (policy) => {
      for (const service of policy.services.keys())
        expect(JSON.stringify(withoutServices(policy, [service]))).toBe(
          JSON.stringify(withoutService(policy.document as JsonObject, service)),
        );
    }),
    { numRuns: 100 },
  );
});
