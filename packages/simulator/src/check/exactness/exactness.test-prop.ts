import fc from "fast-check";
import { expect, test } from "vitest";
import { carelessPolicyDocuments, policyDocuments } from "../../arbitraries/policy-documents.js";
import { check } from "../check.js";
import { CHECK_IDS, type CheckId } from "../checks.js";
import { unfairComparisons } from "./comparisons.test-support.js";
import { deadWeight } from "./dead-weight.test-support.js";
import { nameOf, SAID_ONCE } from "./names.test-support.js";
import { orderedThroughout } from "./ordered.test-support.js";
import { brokenPromises } from "./promises.test-support.js";
import { type Offences, type World, worldOf } from "./world.test-support.js";

/** How many policies are drawn; `npm run checks:exact` draws so many that those whose customers can be listed are 10,000. */
const POLICIES = Number(process.env["TIERPOLICY_POLICIES"] ?? 150);

/** Some checks, `tier-inversion` above all, are refuted by one policy in a hundred: a small run may miss so many of them. */
const SELDOM = 2;
const ENOUGH_FOR_ALL = 1_000;

const sizes = { facts: [1, 4], rules: [1, 7], segments: [1, 4], services: [1, 3], channels: [1, 3] } as const;
const drawn = fc.oneof(policyDocuments({ narrow: true, ...sizes }), carelessPolicyDocuments({ narrow: true, ...sizes }));
const documents = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: drawn },
  { weight: 2, arbitrary: drawn.map(orderedThroughout) },
);

const foundOut = (world: World): Offences => ({ ...brokenPromises(world), ...unfairComparisons(world), ...deadWeight(world) });

test(
  "a check refutes what somebody who can exist shows to be wrong, and nothing else",
  async () => {
    const tally = new Map<CheckId, { refuted: number; proved: number }>(CHECK_IDS.map((id) => [id, { refuted: 0, proved: 0 }]));
    let [policies, undecided] = [0, 0];
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const world = worldOf(document);
        if (world === undefined || world.everyone.length === 0) return;
        policies += 1;
        const { findings } = await check(world.policy, { today: "2026-06-01" });
        const offences = foundOut(world);
        for (const id of CHECK_IDS) {
          const found = findings.filter((finding) => finding.check === id);
          if (found.some(({ verdict }) => verdict === "undecided")) {
            undecided += 1;
            continue;
          }
          const expected = offences[id];
          const names = found.map((finding) => nameOf(id, finding, world.policy));
          const said = SAID_ONCE.includes(id) ? [...new Set(names)] : names;
          expect(said.toSorted(), `${id} of ${JSON.stringify(world.policy.document)}`).toEqual(expected.toSorted());
          const count = tally.get(id) as { refuted: number; proved: number };
          count[expected.length > 0 ? "refuted" : "proved"] += 1;
        }
      }),
      { numRuns: POLICIES },
    );
    const lines = [...tally].map(([id, { refuted, proved }]) => `${id}: ${refuted} refuted, ${proved} proved`);
    process.stdout.write(`${policies} policies, ${undecided} undecided\n${lines.join("\n")}\n`);
    for (const [id, { proved }] of tally) expect(proved, `${id} was proved`).toBeGreaterThan(0);
    const never = [...tally].filter(([, { refuted }]) => refuted === 0).map(([id]) => id);
    expect(never.length, `never refuted: ${never}`).toBeLessThanOrEqual(POLICIES < ENOUGH_FOR_ALL ? SELDOM : 0);
    expect(undecided).toBeLessThanOrEqual(policies / 100);
  },
  POLICIES * 2000,
);
