import { reserve } from "./memory";

/** Four services are taken at a time: so many fours there are, filled up with services of which nobody has heard. */
export let fourCount: i32 = 0;

/** What is known of each service, by fours, of 32 bits each. */
export let lanes: usize = 0;
export const LANES: usize = 208;
/** The greatest draw that brings an occasion, and the greatest one that brings it as it should. */
export const OCCASIONS: usize = 0;
export const KEPT: usize = 16;
/** The stream of occasions, mixed with the week. */
export const DRAWS: usize = 32;
/** All bits where it is asked for, and there may be an occasion. */
export const ARE_ASKED: usize = 48;
export const NEEDS: usize = 64;
/** All bits where it is not asked for, but comes in time. */
export const ARE_TIMELY: usize = 80;
/** All bits where it comes as it should at all. */
export const MAY_KEEP: usize = 96;
/** What is learnt where more of what is asked for comes than is expected, in single precision. */
export const LEARNING: usize = 112;
/** What is counted where it is asked for, until it is put to the rest: how often it was offered, came as it should, and was missed. */
export const OFFERED_NOW: usize = 128;
export const KEPT_NOW: usize = 144;
export const MISSED_NOW: usize = 160;
/** And satisfactions with it, in grains. */
export const SATISFIED_NOW: usize = 176;
/** 1 where one of the four is not asked for. */
export const HAS_TIMELY: usize = 192;
/** What is known of the four at the start, a byte each. */
export const STARTS: usize = 196;

export function beginLanes(services: i32): void {
  fourCount = (services + 3) >> 2;
  lanes = reserve(<u64>fourCount * LANES);
}

/** Four numbers of 32 bits each, from the first four bytes. */
@inline
export function fourOfBytes(bytes: v128): v128 {
  return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes));
}

/** Where one of four stands. */
@inline
export function laneOf(place: i32, what: usize): usize {
  return lanes + <usize>(place >> 2) * LANES + what + (<usize>(place & 3) << 2);
}

@inline
export function setLane(place: i32, what: usize, value: i32): void {
  store<i32>(laneOf(place, what), value);
}
