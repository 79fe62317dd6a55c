/// <reference types="node" />
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { live, type Nature } from "../life/live.js";
import { delivered, type Mail } from "../life/mail.js";
import { newsOf, planOf } from "../life/plan.js";
import { sharesOf } from "../life/share.js";
import { layoutOf, together } from "../life/tally.js";
import { weekOf } from "../life/week-of.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
import { type Crew, crewOf } from "./crew.js";

/** How many threads can run at the same time. */
export const processors = (): number => availableParallelism();

const WORKER = new URL("./life-worker.js", import.meta.url);

/**
 * Starts threads for so many people: they load while the world is made. Whoever has started them closes them.
 *
 * @param threads at least 1; no more are started than there are shares worth one
 * @returns undefined where one thread is enough: this one
 */
export const crewFor = (rows: number, threads: number, script: URL = WORKER): Crew | undefined => {
  const shares = sharesOf(rows, threads);
  return shares.length > 1 ? crewOf(shares, script) : undefined;
};

/**
 * Everybody lives through the weeks of a world that has not begun yet, on several threads: the same weeks as `live` has, to the last bit.
 * The world goes on in this thread meanwhile.
 *
 * @param crew for as many people as there are in the world; this thread, where it is left out
 */
export async function* liveInThreads(world: World, nature: Nature, crew?: Crew): AsyncGenerator<Week, void> {
  if (crew !== undefined) yield* liveInCrew(world, nature, crew);
  else
    for (const week of live(world, nature)) {
      yield week;
      // whoever waits for the weeks may have other things to do meanwhile
      await setImmediate();
    }
}

async function* liveInCrew(world: World, nature: Nature, crew: Crew): AsyncGenerator<Week, void> {
  world.advance(0);
  const layout = layoutOf(world.segments.length, world.services.length);
  const newsIn = newsOf(world);
  crew.lookAfter(planOf(world, nature));
  let mails: readonly Mail[] = [];
  for (let week = 0; week < world.weeks; week++) {
    const news = newsIn();
    await crew.begin((thread) => ({ week, news, mail: mails[thread] }));
    if (week + 1 < world.weeks) world.advance(week + 1);
    const lived = await crew.live();
    mails = delivered(lived.map(({ post }) => post));
    yield weekOf(week, world.dateOf(week), together(lived.map(({ numbers }) => numbers)), layout, world.services);
  }
}
