import { fourCount, LANES, lanes, SITUATIONS, STARTS } from "./lanes";
import { reserve } from "./memory";
import { size } from "./people";
import { situationOf } from "./situations";

/**
 * What is kept of everybody and each service: by place, and then by fours of services. A four has FOUR bytes: the expectations in single
 * precision; from CODES on which situation somebody is in, of 16 bits; and from STANDINGS on what is known, a byte each.
 */
export let pairs: usize = 0;
export const FOUR: usize = 32;
export const CODES: usize = 16;
export const STANDINGS: usize = 24;
/** Bytes of a person. */
export let personWidth: usize = 0;

/** What `standings` says. The lowest two bits are the grade by now. */
export const GRADE: i32 = 0b11;
/** Has neither heard of it nor been given it. */
export const UNKNOWN: i32 = 0b100;
/** First heard of it from others. */
export const BY_MOUTH: i32 = 0b1000;
/** A channel told somebody outside `knownTo`: this must never be. */
export const LEAKED: i32 = 0b1_0000;
/** The last coming could have been foreseen, and so could the next one. */
export const FORESEEN: i32 = 0b10_0000;
/** Offered the week before. */
export const OFFERED_BEFORE: i32 = 0b100_0000;
/** Stands in the calendar of this week. */
export const DUE: i32 = 0b1000_0000;

export function beginPairs(): void {
  personWidth = <usize>fourCount * FOUR;
  pairs = reserve(<u64>size * personWidth);
}

/** What has been brought near: nobody needs it, but the compiler must not see that. */
let touched: u32 = 0;

/**
 * Brings what is kept of the people from `from` to `to` near the processor, one line of its memory after the other: so it sees what comes
 * next. Whoever hears tales would wait for each line, as tellers and services come.
 */
export function touch(from: i32, to: i32): void {
  const end = pairs + <usize>to * personWidth;
  let sum: u32 = 0;
  for (let at = pairs + <usize>from * personWidth; at < end; at += 64) sum += load<u32>(at);
  touched = sum;
}

/** Where the four of a service is that is kept of somebody. */
@inline
export function fourOf(at: i32, place: i32): usize {
  return pairs + <usize>at * personWidth + <usize>(place >> 2) * FOUR;
}

@inline
export function flagsOf(at: i32, place: i32, status: i32): i32 {
  const code = <i32>load<u16>(fourOf(at, place) + (<usize>(place & 3) << 1), CODES);
  return load<i32>(situationOf(place, code, status), 12);
}

/** Nobody has heard of anything, or expects anything but what the category lets people expect. */
export function forgetAll(): void {
  const endLane = lanes + <usize>fourCount * LANES;
  let four = pairs;
  for (let at = 0; at < size; at++) {
    for (let lane = lanes; lane < endLane; lane += LANES, four += FOUR) {
      for (let nth: usize = 0; nth < 4; nth++) {
        const code = <usize>load<u16>(four + (nth << 1), CODES);
        store<f32>(four + (nth << 2), load<f32>(<usize>load<i32>(lane + (nth << 2), SITUATIONS) + (code << 6)));
      }
      store<u32>(four, load<u32>(lane, STARTS), STANDINGS);
    }
  }
}

@inline
export function standingOf(at: i32, place: i32): i32 {
  return load<u8>(fourOf(at, place) + <usize>(place & 3), STANDINGS);
}

@inline
export function setStanding(at: i32, place: i32, standing: i32): void {
  store<u8>(fourOf(at, place) + <usize>(place & 3), <u8>standing, STANDINGS);
}

@inline
export function expectationOf(at: i32, place: i32): f32 {
  return load<f32>(fourOf(at, place) + (<usize>(place & 3) << 2));
}

@inline
export function setExpectation(at: i32, place: i32, expectation: f32): void {
  store<f32>(fourOf(at, place) + (<usize>(place & 3) << 2), expectation);
}
