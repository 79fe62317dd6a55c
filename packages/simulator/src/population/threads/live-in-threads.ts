/// <reference types="node" />
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { BLOCK } from "../life/life.js";
import { live, type Nature } from "../life/live.js";
import { newsOf, planOf } from "../life/plan.js";
import { layoutOf } from "../life/tally.js";
import { weekOf } from "../life/week-of.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
import { crewOf } from "./crew.js";

/**
 * Everybody lives through the weeks of a world that has not begun yet, on several threads: the same weeks as `live` has, to the last bit.
 * The world goes on in this thread, while the others wait.
 *
 * @param threads at least 1; no more are started than there are blocks of rows, and none for one block
 */
export async function* liveInThreads(world: World, nature: Nature, threads: number, script: URL = WORKER): AsyncGenerator<Week, void> {
  const needed = Math.min(threads, Math.ceil(world.rows / BLOCK));
  if (needed > 1) yield* liveInCrew(world, nature, needed, script);
  else
    for (const week of live(world, nature)) {
      yield week;
      // whoever waits for the weeks may have other things to do meanwhile
      await setImmediate();
    }
}

/** How many threads can run at the same time. */
export const processors = (): number => availableParallelism();

const WORKER = new URL("./life-worker.js", import.meta.url);

async function* liveInCrew(world: World, nature: Nature, threads: number, script: URL): AsyncGenerator<Week, void> {
  world.advance(0);
  const layout = layoutOf(world.segments.length, world.services.length);
  const news = newsOf(world);
  const crew = crewOf(planOf(world, nature), threads, script);
  try {
    for (let week = 0; week < world.weeks; week++) {
      if (week > 0) world.advance(week);
      const numbers = await crew.live({ week, news: news() });
      yield weekOf(week, world.dateOf(week), numbers, layout, world.services);
    }
  } finally {
    await crew.close();
  }
}
