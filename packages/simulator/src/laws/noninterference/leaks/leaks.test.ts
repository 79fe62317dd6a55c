import { afterAll, describe, expect, test } from "vitest";
import { type Case, casesWithSeed } from "../cases.test-support.js";
import { inFull, leakOf, looksAt } from "../looks.test-support.js";
import type { Reason } from "../scene.test-support.js";
import { MISTAKES_IN_AGREEMENTS } from "./agreements.test-support.js";
import { MISTAKES_IN_BUNDLES } from "./bundles.test-support.js";
import { type Kill, killOf } from "./kill.test-support.js";
import { MutatedEngines } from "./mutated-engine.test-support.js";
import { printed } from "./table.test-support.js";
import { MISTAKES_IN_VIEWS } from "./views.test-support.js";

const MISTAKES = [...MISTAKES_IN_VIEWS, ...MISTAKES_IN_AGREEMENTS, ...MISTAKES_IN_BUNDLES];

/** Always the same cases, so that what was noticed yesterday is noticed today. */
const SEED = 20261123;
/** Milliseconds, for a machine that is busy with other things. */
const MOST = 200_000;
const cases = casesWithSeed(SEED, 60);
const engines = new MutatedEngines();
const kills = new Map<string, Kill>();
afterAll(async () => {
  await engines.dispose();
  if (process.env["TIERPOLICY_LEAKS"] === "table") process.stdout.write(printed(MISTAKES, kills));
});

test("the cases are of all kinds, and most of them matter", () => {
  const countOf = (kind: (one: Case) => boolean) => cases.filter(kind).length;
  const because = (reason: Reason) => countOf(({ scene }) => scene.reason === reason);
  expect(because("outside `knownTo`")).toBeGreaterThan(40);
  expect(because("own surprise")).toBeGreaterThan(3);
  expect(because("surprise for all")).toBeGreaterThan(10);
  expect(countOf(({ how }) => how === "never there")).toBeGreaterThan(20);
  expect(countOf(({ scene }) => scene.isOffered)).toBeGreaterThan(20);
  expect(countOf(({ scene }) => scene.matters)).toBeGreaterThan(cases.length / 2);
});

describe("outsiders can tell where", () => {
  test.each(MISTAKES)(
    "$name",
    async ({ name, edits, aim }) => {
      const kill = await killOf(await engines.engineWith(edits), cases, aim);
      if (kill === undefined) throw new Error(`nothing in ${cases.length} cases tells`);
      kills.set(name, kill);
      expect(kill.difference).not.toBe("");
    },
    MOST,
  );
});

test(
  "without any of these mistakes they can not, in the same cases and by the same observations",
  async () => {
    const engine = await engines.engineWith([]);
    expect(kills.size).toBe(MISTAKES.length);
    for (const { observation, case: one } of kills.values()) {
      const leak = await leakOf(observation, one, looksAt(engine, one));
      expect(leak && inFull(leak)).toBe(undefined);
    }
  },
  MOST,
);

test("a mistake whose place is not there any more is not passed over", async () => {
  const file = "audience/respond.ts";
  const gone = engines.engineWith([{ file, find: "nobody ever wrote this", replace: "" }]);
  await expect(gone).rejects.toThrow("respond.ts does not say any more: nobody ever wrote this");
  const twice = engines.engineWith([{ file, find: "names", replace: "" }]);
  await expect(twice).rejects.toThrow("respond.ts says more than once: names");
});
