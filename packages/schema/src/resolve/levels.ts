import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "../policy/level.js";

const LADDERS = { commitment: COMMITMENTS, publicity: PUBLICITIES } as const satisfies Record<string, readonly string[]>;

/** The two ladders of levels. */
export type Ladder = keyof typeof LADDERS;
export type LevelOf = { readonly commitment: Commitment; readonly publicity: Publicity };
export const LADDER_NAMES = ["commitment", "publicity"] as const satisfies readonly Ladder[];

/** Whether the level is higher than the other one on its ladder. */
export const isAbove = <Which extends Ladder>(ladder: Which, level: LevelOf[Which], other: LevelOf[Which]): boolean => {
  const levels: readonly string[] = LADDERS[ladder];
  return levels.indexOf(level) > levels.indexOf(other);
};
