/// <reference types="node" />
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { live, type Nature } from "../life/live.js";
import { newsOf } from "../life/news.js";
import { sharesOf } from "../life/share.js";
import { layoutOf, together } from "../life/tally.js";
import { weekOf } from "../life/week-of.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
import { type Crew, crewOf } from "./crew.js";
import { inSharedMemory } from "./shared-memory.js";

/** How many threads can run at the same time. */
export const processors = (): number => availableParallelism();

const WORKER = new URL("./life-worker.js", import.meta.url);

const MOST_READY = 2 ** 26;

/**
 * Starts threads for so many people: they load while people and world are made. Whoever has started them tells them whom they look after, as
 * soon as that is known, and closes them.
 *
 * @param threads at least 1; no more are started than there are shares worth one
 * @returns undefined where one thread is enough: this one
 */
export const crewFor = (rows: number, threads: number, script: URL = WORKER): Crew | undefined => {
  const shares = sharesOf(rows, threads);
  return shares.length > 1 ? crewOf(shares, script) : undefined;
};

/** `live`, by whom nobody is kept waiting who has something else to do meanwhile. */
export async function* liveInPauses(world: World, nature: Nature): AsyncGenerator<Week, void> {
  for (const week of live(world, nature)) {
    yield week;
    await setImmediate();
  }
}

/**
 * Everybody lives through the weeks of a world that has not begun yet, on several threads: the same weeks as `live` has, to the last bit.
 * The world goes on in this thread meanwhile, and runs ahead of them.
 *
 * @param crew who have been told to look after the people of this world
 * @param mostReady where more bytes of news lie ready, for weeks that nobody has come to, the world waits
 */
export async function* liveInThreads(world: World, crew: Crew, mostReady = MOST_READY): AsyncGenerator<Week, void> {
  const layout = layoutOf(world.segments.length, world.services.length);
  const tellMore = tellerOf(world, crew, mostReady);
  for (let week = 0; week < world.weeks; week++) {
    let isLived = false;
    const lived = crew.lived().finally(() => {
      isLived = true;
    });
    // whoever waits for it hears of a failure, and nobody else need
    lived.catch(() => undefined);
    // Were each week told when it begins, this thread would take its time from one of the others, and all would wait for that one.
    while (!isLived && tellMore(week)) await setImmediate();
    yield weekOf(week, world.dateOf(week), together(await lived), layout, world.services);
  }
}

/**
 * Tells a crew what the weeks of a world bring, one after the other.
 *
 * @returns of the week that is lived through, tells one more, if there is one; false where there is none, or enough lies ready
 */
const tellerOf = (world: World, crew: Crew, mostReady: number): ((week: number) => boolean) => {
  /** By week that has been told, its bytes. */
  const told: number[] = [];
  let bytes = 0;
  const newsIn = newsOf(world, (column) => {
    bytes += column.byteLength;
    return inSharedMemory(column);
  });
  return (week) => {
    const ready = told.slice(week + 1).reduce((sum, some) => sum + some, 0);
    if (told.length === world.weeks || (told.length > week && ready > mostReady)) return false;
    world.advance(told.length);
    bytes = 0;
    crew.tell(newsIn());
    told.push(bytes);
    return true;
  };
};
