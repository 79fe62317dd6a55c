import { reserve } from "./memory";

/** Four services are taken at a time: so many fours there are, filled up with services of which nobody has heard. */
export let fourCount: i32 = 0;

/** What is known of each service, by fours, of 32 bits each. */
export let lanes: usize = 0;
export const LANES: usize = 144;
/** Where its situations are: four of 16 bytes each, by status, of category, claim and share in single precision, and the flags. */
export const SITUATIONS: usize = 0;
/** The greatest draw that brings an occasion, and the greatest one that brings it as it should. */
export const OCCASIONS: usize = 16;
export const KEPT: usize = 32;
/** The stream of occasions, mixed with the week. */
export const DRAWS: usize = 48;
/** All bits where it is asked for, and there may be an occasion. */
export const ARE_ASKED: usize = 64;
export const NEEDS: usize = 80;
/** All bits where it is not asked for, but comes in time. */
export const ARE_TIMELY: usize = 96;
/** All bits where it comes as it should at all. */
export const MAY_KEEP: usize = 112;
/** 1 where one of the four is not asked for. */
export const HAS_TIMELY: usize = 128;
/** What is known of the four at the start, a byte each. */
export const STARTS: usize = 132;

export function beginLanes(services: i32): void {
  fourCount = (services + 3) >> 2;
  lanes = reserve(<u64>fourCount * LANES);
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
