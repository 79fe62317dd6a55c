import { type Hazard, hazardOf } from "./hazards.js";

/** Rings on each day with the same probability, whatever came before: on which days, its draws say. */
export interface Bell {
  /** The place of its delight. */
  readonly at: number;
  readonly service: string;
  readonly purpose: "base" | "extra";
  /** The logarithm of the probability of a day on which it does not ring. */
  readonly quiet: number;
}

/**
 * A delight has two bells, and either will do: one by its own schedule, which rings on the same days whichever others there are, and one that
 * makes up for the others, where there is something to make up for.
 *
 * @returns in the order of the delights, a delight's own one first
 */
export const bellsOf = (hazards: readonly Hazard[]): readonly Bell[] =>
  hazards.flatMap(({ service, base, extra }, at) => {
    const own: Bell = { at, service, purpose: "base", quiet: quietBy(base) };
    return extra > 0 ? [own, { at, service, purpose: "extra", quiet: quietBy(extra) }] : [own];
  });

const quietBy = (probability: number): number => Math.log1p(-probability);

/** How many days after this one a bell rings next, from 1 on. */
export const daysUntil = (draw: number, quiet: number): number => 1 + Math.floor(Math.log(draw) / quiet);

/**
 * Of how many days, each with a probability, the first success is.
 *
 * @returns a whole number from 1 on: geometric, where the draw is uniform in (0, 1)
 */
export const geometric = (draw: number, probability: number): number => daysUntil(draw, quietBy(probability));

/**
 * How many days before the first one a delight came last. It is the age of a renewal process that has run forever: it rests in
 * gap / (gap + 1 / rate) of all cases, at each age alike; else it has rested, and waits, which has no memory.
 */
export const ageBy = (draw: number, hazard: Hazard): number => {
  const { gap } = hazard;
  const rate = hazardOf(hazard);
  const interval = gap + 1 / rate;
  const resting = gap / interval;
  return draw < resting ? 1 + Math.floor(draw * interval) : gap + geometric((draw - resting) / (1 - resting), rate);
};
