import { commitment, compile, type Decision, decide, type ServiceDecision } from "@tierpolicy/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checked, policyOf } from "../checked.test-support.js";

const GRADES = [0, 1, 2, 3] as const;
const MOMENTS = ["2026-01-01", "2026-12-31"] as const;
const CHAIN = ["low", "middle", "high"] as const;

const grades = fc.subarray([...GRADES], { minLength: 1 });
/** Tiers that hold each other as often as not. */
const tiers = fc.oneof(
  fc.tuple(grades, grades, grades),
  fc.constant([
    [0, 1, 2, 3],
    [1, 2, 3],
    [2, 3],
  ] as const),
  fc.constant([
    [0, 1, 2],
    [1, 2, 3],
    [2, 3],
  ] as const),
);
const conditions = fc
  .tuple(grades, fc.option(fc.boolean(), { freq: 2 }), fc.option(fc.constantFrom("lessThan", "greaterThanInclusive"), { freq: 3 }))
  .map(([of, flag, when]) => ({
    all: [
      { fact: "grade", operator: "in", value: of },
      ...(flag === null ? [] : [{ fact: "flag", operator: "equal", value: flag }]),
      ...(when === null ? [] : [{ fact: "today", operator: when, value: "2026-07-01" }]),
    ],
  }));
const params = fc.record({
  commitment: fc.constantFrom("none", "best-effort", "target"),
  terms: fc.record({ hours: fc.integer({ min: 1, max: 3 }) }),
});
const rules = fc.array(
  fc.tuple(fc.constantFrom("offer", "offer", "offer", "withhold", "limit"), conditions, params).map(([type, of, stated]) => ({
    conditions: of,
    event: { type, params: { service: "lounge", ...(type !== "withhold" && stated) } },
  })),
  { minLength: 1, maxLength: 5 },
);

const documents = fc.tuple(tiers, rules).map(([members, written]) => ({
  tierpolicy: 1,
  name: "drawn",
  facts: {
    grade: { type: "integer", minimum: 0, maximum: 3 },
    flag: { type: "boolean" },
    today: { type: "string", format: "date", clock: true },
  },
  segments: Object.fromEntries(
    CHAIN.map((tier, at) => [
      tier,
      { conditions: { all: [{ fact: "grade", operator: "in", value: [...(members[at] as readonly number[])] }] } },
    ]),
  ),
  tiers: [CHAIN],
  services: { lounge: { need: "expected", control: "high", terms: { hours: { type: "integer", better: "less" } } } },
  rules: written,
}));

const everyone = GRADES.flatMap((grade) => [false, true].map((flag) => ({ grade, flag })));

const loungeOf = (decision: Decision): ServiceDecision => decision.services["lounge"] as ServiceDecision;
const isForgotten = (decision: Decision) => !loungeOf(decision).offered && loungeOf(decision).rules.withhold.length === 0;
const hours = (decision: Decision) => Number(loungeOf(decision).terms?.["hours"]);

/** The definition of spec §6 in so many words, of those who meet. */
const isInverted = (people: readonly Decision[], lower: string, higher: string): boolean => {
  const above = people.filter(({ segments }) => segments.includes(higher));
  const below = people.filter(({ segments }) => segments.includes(lower) && !segments.includes(higher));
  const offered = below.filter((one) => loungeOf(one).offered);
  if (offered.length === 0 || below.some(isForgotten)) return false;
  return above.some(
    (one) =>
      isForgotten(one) ||
      (loungeOf(one).offered &&
        (offered.every((other) => commitment.compare(loungeOf(one).commitment, loungeOf(other).commitment) < 0) ||
          offered.every((other) => hours(one) > hours(other)))),
  );
};

test("a chain is refuted iff some tier gets less than everyone of a lower one, and the tier that is named does", async () => {
  const seen = { refuted: 0, proved: 0 };
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const compiled = compile(policyOf(document));
      const inverted = MOMENTS.flatMap((today) => {
        const people = everyone.flatMap((facts) => {
          const decision = decide(compiled, { ...facts, today });
          return decision._tag === "Right" ? [decision.right] : [];
        });
        return CHAIN.flatMap((higher, at) => (CHAIN.slice(0, at).some((lower) => isInverted(people, lower, higher)) ? [higher] : []));
      });
      const { findings } = await checked(document, { only: ["tier-inversion"] });
      seen[findings.length > 0 ? "refuted" : "proved"] += 1;
      expect(findings.length > 0).toBe(inverted.length > 0);
      expect(inverted).toEqual(expect.arrayContaining(findings.map(({ segment }) => segment)));
    }),
    { numRuns: 150 },
  );
  expect(seen.refuted).toBeGreaterThan(25);
  expect(seen.proved).toBeGreaterThan(25);
});
