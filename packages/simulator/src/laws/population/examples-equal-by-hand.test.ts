import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { trusted } from "../../arbitraries/policies.js";
import { DEFAULT_COEFFICIENTS } from "../../population/coefficients/coefficients.js";
import { ByHand } from "./by-hand.test-support.js";
import { simulated, worldFor } from "./setting.test-support.js";
import { summedByHand } from "./summed-by-hand.test-support.js";

const EXAMPLES = new URL("../../../../../docs/examples/", import.meta.url);
const examples = readdirSync(EXAMPLES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

// Thirty services are more than generated policies have, and a thousand people more: the kernel has to make room.
test.each(examples)("what becomes of %s is what becomes of it by hand, to the last bit", (name) => {
  const policy = trusted(JSON.parse(readFileSync(new URL(`${name}/policy.json`, EXAMPLES), "utf8")));
  const of = { customers: 800, weeks: 5, seed: 5, start: "2026-01-05", coefficients: DEFAULT_COEFFICIENTS };
  const byHand = new ByHand(worldFor(policy, of), of.coefficients, of.seed);
  for (const week of simulated(policy, of).weeks) expect(week).toEqual(summedByHand(byHand, week.week, byHand.live()));
});
