import { STIRS } from "./circumstances.js";
import { FORESEEN, GRADE, LEFT, OFFERED_BEFORE } from "./everybody.js";
import { isSteady } from "./grades.js";
import type { Life, LivingService } from "./life.js";

/**
 * Those of a block with whom a service has something to do this week, as rows of the block. The others rest: it is neither offered to them
 * nor told, nothing is expected of it, it is what it is in the catalogue, and nothing of its rhythm is open; so a week leaves everything as it is. Most
 * people rest with most services, which is why everything else goes through this list.
 */
export interface Stirred {
  readonly rows: Uint16Array;
  count: number;
}

/** What keeps somebody from resting, where it is other than the need in the catalogue. */
const OPEN = GRADE | OFFERED_BEFORE | FORESEEN;

/** Lists them: without a branch, since no processor foresees who is offered what. */
export const listStirred = (
  { everybody }: Life,
  { planned, state, circumstances, need, steady, stirred }: LivingService,
  from: number,
  to: number,
): void => {
  const { status } = everybody;
  const { codes } = planned;
  const { flags } = circumstances;
  const { standing, bits } = state;
  const { rows } = stirred;
  // Where a service drops for people who expect nothing of it, nobody rests.
  const restless = Number(!isSteady(steady, need, 0));
  let count = 0;
  for (let row = from; row < to; row++) {
    const who = status[row] as number;
    const open =
      ((flags[2 * (codes[row] as number) + who] as number) & STIRS) |
      (((standing[row] as number) & OPEN) ^ need) |
      (bits[row] as number) |
      restless;
    rows[count] = row - from;
    count += ((open | -open) >>> 31) & ~(who >>> LEFT_BIT);
  }
  stirred.count = count;
};

const LEFT_BIT = Math.log2(LEFT);
