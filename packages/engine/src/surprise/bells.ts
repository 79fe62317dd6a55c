import type { Draw, Draws } from "./draws.js";
import type { Hazard } from "./hazards.js";

/** The days on which something rings, one after the other. */
interface Bell {
  day: number;
  readonly hazard: number;
  readonly draw: Draw;
}

/**
 * Of how many days, each with a probability, the first success is.
 *
 * @returns a whole number from 1 on: geometric, where the draw is uniform in (0, 1)
 */
export const geometric = (draw: number, probability: number): number => 1 + Math.floor(Math.log(draw) / Math.log1p(-probability));

/**
 * The bell of a delight: on each day it rings with the delight's hazard, whatever came before. There are two of them, and either will do:
 * one by the delight's own schedule, which rings on the same days whichever others there are, and one that makes up for the others.
 */
export class Bells {
  readonly #bells: readonly Bell[];
  /** Days before the first one since the delight came last, as long running has it. */
  readonly age: number;

  constructor(hazard: Hazard, rate: number, draws: Draws) {
    const { service, gap, base, extra } = hazard;
    const own = draws(service, "base");
    this.age = ageBy(own(), gap, rate);
    this.#bells = [{ day: -1, hazard: base, draw: own }, ...(extra > 0 ? [{ day: -1, hazard: extra, draw: draws(service, "extra") }] : [])];
    for (const bell of this.#bells) advance(bell);
  }

  /** The day on which it rings next. */
  get day(): number {
    let day = Number.POSITIVE_INFINITY;
    for (const bell of this.#bells) if (bell.day < day) day = bell.day;
    return day;
  }

  /** Goes on to the first day from this one on, on which it rings. */
  seek(day: number): number {
    for (const bell of this.#bells) while (bell.day < day) advance(bell);
    return this.day;
  }
}

/**
 * The age of a renewal process that has run forever: it rests in gap / (gap + 1 / rate) of all cases, at each age alike; else it has
 * rested, and waits, which has no memory.
 */
const ageBy = (draw: number, gap: number, rate: number): number => {
  const interval = gap + 1 / rate;
  const resting = gap / interval;
  return draw < resting ? 1 + Math.floor(draw * interval) : gap + geometric((draw - resting) / (1 - resting), rate);
};

const advance = (bell: Bell): void => {
  bell.day += geometric(bell.draw(), bell.hazard);
};
