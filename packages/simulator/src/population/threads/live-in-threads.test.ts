import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { handmadeWorld } from "../life/handmade-world.test-support.js";
import { live } from "../life/live.js";
import { planOf } from "../life/plan.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
import { crewFor, liveInPauses, liveInThreads } from "./live-in-threads.js";
import { bundledWorker } from "./worker-bundle.test-support.js";

const script = bundledWorker();
const nature = { seed: 7, coefficients: DEFAULT_COEFFICIENTS };

/** People enough for five threads and part of a sixth, among whom everything happens: people are told, served, disappointed, talk, envy, leave and come. */
const busyWorld = () =>
  handmadeWorld({
    customers: 4_000,
    strangers: 1_345,
    weeks: 12,
    segments: { odd: (row) => row % 2 === 1, third: (row, week) => (row + week) % 3 === 0 },
    equals: (row, week) => (row + Math.floor(week / 5)) % 4,
    services: [
      {
        need: "basic",
        delivery: { kind: "asked", perYear: 26 },
        kept: 0.9,
        cost: 2,
        situation: { offered: true, told: "public", claim: 1, category: 0.8 },
      },
      {
        need: "expected",
        delivery: { kind: "asked", perYear: 12 },
        kept: 0.8,
        situation: (row, week) => ({ offered: row % 3 === 0 || (week > 5 && row % 3 === 1), told: "segment", claim: 0.9, category: 0.3 }),
      },
      { need: "delight", delivery: { kind: "given" }, kept: 0.95, situation: (row, week) => ({ offered: (row + week) % 5 === 0 }) },
      {
        need: "delight",
        delivery: { kind: "scheduled" },
        situation: (row) => ({ offered: row % 2 === 1, insider: row % 2 === 1 }),
        calendar: Array.from({ length: 5_345 }, (_, row) => [row % 4, 4 + (row % 4), 8 + (row % 4)]),
      },
    ],
  });

interface Living {
  readonly run?: URL;
  readonly mostReady?: number;
  readonly onWeek?: (week: Week) => void;
}

const livedOn = async (world: World, threads: number, { run = script, mostReady, onWeek }: Living = {}): Promise<readonly Week[]> => {
  const crew = crewFor(world.rows, threads, run);
  const weeks: Week[] = [];
  try {
    crew?.lookAfter(planOf(world, nature));
    for await (const week of crew === undefined ? liveInPauses(world, nature) : liveInThreads(world, crew, mostReady)) {
      weeks.push(week);
      onWeek?.(week);
    }
  } finally {
    await crew?.close();
  }
  return weeks;
};

describe("a world on several threads", () => {
  const alone = [...live(busyWorld(), nature)];

  test("has everything in it that can happen", () => {
    const happened = alone.flatMap(({ services }) => services);
    const last = alone.at(-1) as Week;
    expect(alone.every(({ left, won, referred, tales }) => left > 0 && won > 0 && (referred > 0 || tales.good > 0))).toBe(true);
    for (const what of ["deliveries", "failures", "missed", "comparisons"] as const)
      expect(happened.some((service) => service[what] > 0)).toBe(true);
    expect(last.services[3]?.outsiders.byWordOfMouth).toBeGreaterThan(0);
    expect(last.segments[0]?.services[3]?.dropped).toBeGreaterThan(0);
  });

  test.each([1, 2, 3])("is the same on %i to the last bit", async (threads) => {
    expect(await livedOn(busyWorld(), threads)).toEqual(alone);
  });

  test("is the same where the world runs ahead by a week only", async () => {
    const world = busyWorld();
    const { advance } = world;
    let advanced = 0;
    const ahead: number[] = [];
    Object.defineProperty(world, "advance", {
      value: (week: number) => {
        advanced = week;
        return advance(week);
      },
    });
    const weeks = await livedOn(world, 2, { mostReady: 0, onWeek: ({ week }) => ahead.push(advanced - week) });
    expect(weeks).toEqual(alone);
    expect(Math.max(...ahead)).toBe(1);
  });

  test("starts no thread where there are people enough for one only", async () => {
    const nowhere = pathToFileURL("/nowhere/at-all.mjs");
    const small = handmadeWorld({ customers: 1_024, weeks: 2, services: [{}] });
    expect(await livedOn(small, 8, { run: nowhere })).toHaveLength(2);
  });

  test.each([
    ["cannot begin", 'throw new Error("out of luck")', "a thread failed: out of luck"],
    [
      "fails in a week",
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => parentPort.postMessage({ failed: "out of time" }))',
      "a thread failed: out of time",
    ],
    ["ends early", "process.exit(3)", "a thread ended before it had answered"],
  ])("is rejected where a thread %s", async (_, code, message) => {
    const broken = join(mkdtempSync(join(tmpdir(), "tierpolicy-life-")), "broken.mjs");
    writeFileSync(broken, code);
    await expect(livedOn(busyWorld(), 2, { run: pathToFileURL(broken) })).rejects.toThrow(message);
  });
});
