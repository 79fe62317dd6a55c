import { fourCount, fourOfBytes, LANES, lanes, STARTS } from "./lanes";
import { bringNear, reserve } from "./memory";
import { size } from "./people";
import { BY_STATUS, CATEGORIES, FLAGS, nowhere } from "./scenes";

/**
 * What is kept of everybody and each service: by place, and then by fours of services. A four has FOUR bytes: the expectations in single
 * precision; at SCENE the scene that somebody is in; and from STANDINGS on what is known, a byte each.
 */
export let pairs: usize = 0;
export const FOUR: usize = 24;
export const SCENE: usize = 16;
export const STANDINGS: usize = 20;
/** Bytes of a person. */
export let personWidth: usize = 0;

/** What `standings` says. The lowest two bits are the grade by now. */
export const GRADE: i32 = 0b11;
/** Has heard of it, or been given it. */
export const KNOWN: i32 = 0b100;
/** First heard of it from others. */
export const BY_MOUTH: i32 = 0b1000;
/** A channel told somebody outside `knownTo`: this must never be. */
export const LEAKED: i32 = 0b1_0000;
/** Could be foreseen, and should have come by this week. */
export const OVERDUE: i32 = 0b10_0000;
/** Offered the week before. */
export const OFFERED_BEFORE: i32 = 0b100_0000;
/** Stands in the calendar of this week. */
export const DUE: i32 = 0b1000_0000;

export function beginPairs(): void {
  personWidth = <usize>fourCount * FOUR;
  pairs = reserve(<u64>size * personWidth);
  const end = pairs + <usize>size * personWidth;
  for (let four = pairs; four < end; four += FOUR) store<u32>(four, <u32>nowhere, SCENE);
}

/**
 * Brings what is kept of the people from `from` to `to` near the processor, one line of its memory after the other: so it sees what comes
 * next. Whoever hears tales would wait for each line, as tellers and services come.
 */
export function touch(from: i32, to: i32): void {
  const end = pairs + <usize>to * personWidth;
  let sum: u32 = 0;
  for (let at = pairs + <usize>from * personWidth; at < end; at += 64) sum += load<u32>(at);
  bringNear(sum);
}

/** Where the four of a service is that is kept of somebody. */
@inline
export function fourOf(at: i32, place: i32): usize {
  return pairs + <usize>at * personWidth + <usize>(place >> 2) * FOUR;
}

@inline
export function flagsOf(at: i32, place: i32, status: i32): i32 {
  return flagsIn(<usize>load<u32>(fourOf(at, place), SCENE), place, status);
}

/** What a scene says of one of its services. */
@inline
export function flagsIn(scene: usize, place: i32, status: i32): i32 {
  return load<i32>(scene + <usize>status * BY_STATUS + (<usize>(place & 3) << 2), FLAGS);
}

/** The people from `from` to `to` have heard of nothing, and expect nothing but what the category lets people expect. */
export function forget(from: i32, to: i32): void {
  const endLane = lanes + <usize>fourCount * LANES;
  let four = pairs + <usize>from * personWidth;
  for (let at = from; at < to; at++) {
    for (let lane = lanes; lane < endLane; lane += LANES, four += FOUR) {
      v128.store(four, v128.load(<usize>load<u32>(four, SCENE), CATEGORIES));
      store<u32>(four, load<u32>(lane, STARTS), STANDINGS);
    }
  }
}

/** What is known of four services, 32 bits each. */
@inline
export function fourStandings(four: usize): v128 {
  return fourOfBytes(v128.load_zero<u32>(four, STANDINGS));
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
