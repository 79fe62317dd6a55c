import { describe, expect, test } from "vitest";
import { bundled, COMPILE_AND_DECIDE, modulesOf } from "../../bench/measure/bundled.mjs";

/** Gzipped bytes of `compile` and `decide` as they are published, without adapters; about 5 % more than they weigh. */
const BUDGET = 43_500;

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} KB`;

describe("an application that compiles and decides", () => {
  test("carries no more than the budget", async () => {
    const { gzipped } = await bundled(COMPILE_AND_DECIDE);
    const message =
      `compile and decide weigh ${kilobytes(gzipped)} gzipped, ${gzipped - BUDGET} bytes more than their budget: ` +
      "`node packages/engine/bench/measure/weigh.mjs` lists the modules; where all of them have to be there, raise the budget in this file";
    expect(gzipped, message).toBeLessThanOrEqual(BUDGET);
  });

  test("carries no parser, no explanation of a decision that was made, and no adapter", async () => {
    const modules = (await modulesOf(COMPILE_AND_DECIDE)).map(({ module }) => module);
    expect(
      modules.filter((module) => /validator|parse-policy|explain\.js|matrix|reference|json-rules-engine|columns/.test(module)),
    ).toEqual([]);
  });
});

describe("a simulation with calendars of its own chance", () => {
  test("carries no hash", async () => {
    const modules = (await modulesOf('export { surpriseCalendar } from "@tierpolicy/engine"')).map(({ module }) => module);
    expect(modules.filter((module) => /calendar\.js|noble|draws/.test(module))).toEqual([
      expect.stringContaining("surprise/calendar.js"),
      expect.stringContaining("surprise/surprise-calendar.js"),
    ]);
  });
});
