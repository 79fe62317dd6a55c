import { laneOf, setLane, SITUATIONS } from "./lanes";
import { reserve } from "./memory";

/** What a situation comes to for somebody, as bits. */
export const OFFERED: i32 = 1;
export const OUTSIDER: i32 = 2;
/** The same bit as UNKNOWN of standings, so that the two are compared without a branch. */
export const TOLD: i32 = 4;
export const LEAK: i32 = 8;
/** Counts among those whose delight may drop: as far to the left as such people are counted. */
export const DELIGHTED: i32 = 1 << 16;
/** A customer, who is offered it: the sign, so that it spreads over a mask at once. */
export const COUNTED: i32 = 1 << 31;

/** Whether some situation has outsiders. */
export let isSecret: i32 = 0;

/** Bytes of a situation: four of 16 bytes, by status. */
const SITUATION: u64 = 64;

/** Room for so many situations; those there were are forgotten. */
export function reserveSituations(place: i32, many: i32): usize {
  const room = reserve(<u64>many * SITUATION);
  setLane(place, SITUATIONS, <i32>room);
  return room;
}

/** What a situation comes to for somebody of a status: the category first, and 12 bytes on the flags. */
@inline
export function situationOf(place: i32, code: i32, status: i32): usize {
  return <usize>load<i32>(laneOf(place, SITUATIONS)) + (<usize>code << 6) + (<usize>status << 4);
}
