import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../../arbitraries/policy-documents.js";
import type { Coefficients } from "../../population/coefficients/coefficients.js";
import { coefficientsWith } from "../../population/coefficients/coefficients.test-support.js";
import type { Situation } from "../../population/standing/world.js";
import { simulated, worldFor } from "./setting.test-support.js";

/** The document without what comes round with the calendar, and without schedules. */
const timeless = (document: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    ["recurring", "surprise"].includes(key) && typeof value !== "string" ? undefined : value,
  );

const still: fc.Arbitrary<Policy> = fc
  .oneof(policyDocuments(), carelessPolicyDocuments())
  .map((document) => trusted(timeless(document)))
  .filter(({ clock }) => clock === undefined);

/** Nothing is delivered, nobody talks, leaves or comes. */
const quiet = coefficientsWith({
  occasionsOfBasic: 0,
  occasionsOfExpected: 0,
  occasionsOfDelight: 0,
  unhappyTell: 0,
  happyTell: 0,
  leavingPerYear: 0,
  attemptsPerYear: 0,
});

/** What somebody expects after so many weeks of the same: e* + (k − e*) · r^w. */
const expectedAfter = (weeks: number, { told, claim, category }: Situation, coefficients: Coefficients): number => {
  const { toldIndividually, toldInSegment, toldInPublic, forgetting } = coefficients;
  const share = { unannounced: 0, individual: toldIndividually, segment: toldInSegment, public: toldInPublic }[told];
  if (told === "unannounced" || claim <= category) return category;
  const rate = (1 - forgetting) * (1 - share);
  if (rate === 1) return category;
  const end = ((1 - share) * forgetting * category + share * claim) / (1 - rate);
  return end + (category - end) * rate ** weeks;
};

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test("where nothing is delivered and nobody talks, everybody expects what can be computed beforehand", () => {
  let [told, untold] = [0, 0];
  const options = fc.record({
    customers: fc.noBias(fc.integer({ min: 1, max: 40 })),
    weeks: fc.noBias(fc.integer({ min: 1, max: 40 })),
    seed: fc.integer(),
    coefficients: quiet,
  });
  fc.assert(
    fc.property(still, options, (policy, of) => {
      const world = worldFor(policy, of);
      world.advance(0);
      const { weeks } = simulated(policy, of);
      const segments = [
        () => true,
        ...world.segments.map(
          ({ members }) =>
            (row: number) =>
              members[row] === 1,
        ),
      ];
      for (const [segment, isMember] of segments.entries()) {
        const members = Array.from({ length: of.customers }, (_, row) => row).filter(isMember);
        for (const [at, { codes, situations }] of world.services.entries()) {
          const those = members.map((row) => situations[codes[row] as number] as Situation).filter(({ offered }) => offered);
          for (const { week, segments: simulatedSegments } of weeks.filter((_, number) => number % 7 === 0)) {
            const { offered, expectation } = simulatedSegments[segment]?.services[at] ?? { offered: -1, expectation: Number.NaN };
            expect(offered).toBe(those.length);
            if (offered > 0) expect(expectation).toBeCloseTo(mean(those.map((one) => expectedAfter(week + 1, one, of.coefficients))), 5);
          }
          told += those.filter((one) => one.told !== "unannounced" && one.claim > one.category).length;
          untold += those.filter((one) => one.told === "unannounced").length;
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(Math.min(told, untold)).toBeGreaterThan(30);
});
