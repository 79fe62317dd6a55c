import type { Case } from "../cases.test-support.js";
import type { Engine } from "../engine.test-support.js";
import { type Leak, leakOf, looksAt, observationsIn } from "../looks.test-support.js";
import { OBSERVATIONS } from "../observations.test-support.js";

/** A mistake that was noticed: by what, and in which of the cases, from 1. */
export interface Kill extends Leak {
  readonly cases: number;
}

/**
 * The first leak that the laws find in an engine. They ask for one observation after another, in every case for each:
 * the quick ones first, or that one at which a mistake is aimed.
 *
 * @param aim the observation to begin with
 */
export const killOf = async (engine: Engine, cases: readonly Case[], aim: string | undefined): Promise<Kill | undefined> => {
  for (const observation of OBSERVATIONS.toSorted((a, b) => Number(b.name === aim) - Number(a.name === aim))) {
    for (const [place, one] of cases.entries()) {
      if (!observationsIn(one).includes(observation)) continue;
      const leak = await leakOf(observation, one, looksAt(engine, one));
      if (leak !== undefined) return { ...leak, cases: place + 1 };
    }
  }
  return undefined;
};
