import type { Coefficients } from "../coefficients/coefficients.js";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import type { Week } from "../simulation.js";
import { type Handmade, handmadeWorld } from "./handmade-world.test-support.js";
import { live } from "./live.js";

/** Nobody forgets, calms down, tells, leaves or joins. */
const QUIET: Partial<Coefficients> = {
  forgetting: 0,
  calming: 0,
  tellsFrom: 2,
  leavingPerYear: 0,
  attemptsPerYear: 0,
  farAcquaintances: 0,
};

/** The weeks of a handmade world in which nothing happens but what the test says. */
export const livedIn = (world: Handmade, coefficients: Partial<Coefficients> = {}): readonly Week[] => [
  ...live(handmadeWorld(world), { seed: 1, coefficients: { ...DEFAULT_COEFFICIENTS, ...QUIET, ...coefficients } }),
];

/** So many occasions a year that there is one each week. */
export const WEEKLY = { kind: "asked", perYear: 53 } as const;

/** Everybody's expectation of the first service, week by week. */
export const expectations = (weeks: readonly Week[]): readonly (number | undefined)[] =>
  weeks.map(({ segments }) => segments[0]?.services[0]?.expectation);

/** Everybody's satisfaction, week by week. */
export const moods = (weeks: readonly Week[]): readonly (number | undefined)[] => weeks.map(({ segments }) => segments[0]?.satisfaction);
