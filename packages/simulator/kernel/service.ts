import { ofOther } from "./chance";
import { learningFromForeseen, learningFromLess, learningFromMore } from "./coefficients";
import { reserve } from "./memory";
import { size } from "./people";

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

export const ASKED: i32 = 0;
export const GIVEN: i32 = 1;
export const SCHEDULED: i32 = 2;

/** What is known of a service. */
@unmanaged
@final
export class Service {
  kind: i32;
  need: i32;
  /** What a tale of it is; one more is a tale of envy. */
  tale: i32;
  streamOfOccasions: i32;
  streamOfKept: i32;
  /** The stream of what is kept, mixed with the week. */
  drawsOfKept: i32;
  limitOfKept: f64;
  weight: f64;
  /** What is learnt from what is asked for, in single precision: where less comes than expected, and where more does. */
  learning: usize;
  /** By place, 16 bits: one more than the week in which it came last; 0 where it never came. Of what is not asked for. */
  lasts: usize;
  /** 16 bits: the weeks between that and the time before; 0 where it came less than twice. */
  intervals: usize;
  /** A byte by number of equals: 1 where some of them are offered it. */
  amongEquals: usize;
  /** What is counted, in double precision, by the places below. */
  counts: usize;
  /** Of a block, 16 bits each of deliveries, of failures and of what is missed, where it is asked for. */
  asked: u64;
}

export const DELIVERIES: usize = 0;
export const FAILURES: usize = 1;
export const MISSED: usize = 2;
export const SATISFACTION: usize = 3;
export const COMPARISONS: usize = 4;
export const OUTSIDERS: usize = 5;
export const BY_WORD_OF_MOUTH: usize = 6;
export const BY_A_CHANNEL: usize = 7;
export const COUNTS: usize = 8;

export let serviceCount: i32 = 0;
/** Four services are taken at a time: so many fours there are, filled up with services of which nobody has heard. */
export let fourCount: i32 = 0;
let services: usize = 0;

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

/** What is known of each service, by fours, of 32 bits each. */
export let lanes: usize = 0;
export const LANES: usize = 144;
/** Where its situations are: four of 16 bytes each, by status, of category, claim and share in single precision, and the flags. */
const SITUATIONS: usize = 0;
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
const STARTS: usize = 132;

/** Whether some situation has outsiders. */
export let isSecret: i32 = 0;

export function beginServices(many: i32): void {
  serviceCount = many;
  fourCount = (many + 3) >> 2;
  personWidth = <usize>fourCount * FOUR;
  services = reserve(<usize>many * offsetof<Service>());
  pairs = reserve(<usize>size * personWidth);
  lanes = reserve(<usize>fourCount * LANES);
  const nothing = reserve(64);
  for (let place = 0; place < fourCount << 2; place++) setLane(place, SITUATIONS, <i32>nothing);
}

/** Where one of four stands. */
@inline
function laneOf(place: i32, what: usize): usize {
  return lanes + <usize>(place >> 2) * LANES + what + (<usize>(place & 3) << 2);
}

@inline
function setLane(place: i32, what: usize, value: i32): void {
  store<i32>(laneOf(place, what), value);
}

/** Draws are for this week. */
export function turnServices(week: i32): void {
  for (let place = 0; place < serviceCount; place++) {
    const service = serviceAt(place);
    setLane(place, DRAWS, ofOther(service.streamOfOccasions, week));
    service.drawsOfKept = ofOther(service.streamOfKept, week);
  }
}

@inline
export function serviceAt(place: i32): Service {
  return changetype<Service>(services + <usize>place * offsetof<Service>());
}

export function beginService(place: i32, kind: i32, need: i32): void {
  const service = serviceAt(place);
  service.kind = kind;
  service.need = need;
  service.tale = 1 + 2 * place;
  service.counts = reserve(COUNTS << 3);
  setLane(place, NEEDS, need);
  store<u8>(lanes + <usize>(place >> 2) * LANES + STARTS + <usize>(place & 3), <u8>(need | UNKNOWN));
  service.learning = reserve(8);
  store<f32>(service.learning, learningFromLess);
  store<f32>(service.learning, need === 0 ? learningFromForeseen : learningFromMore, 4);
  if (kind === ASKED) return;
  store<i32>(laneOf(place & ~3, HAS_TIMELY), 1);
  setLane(place, ARE_TIMELY, -1);
  service.lasts = reserve(<usize>size << 1);
  service.intervals = reserve(<usize>size << 1);
}

/**
 * @param occasions the probability, × 2^32 − 0.5
 * @param keptOccasions of an occasion, and that it comes then as it should
 * @param kept of what is not asked for
 */
export function setChance(
  place: i32,
  streamOfOccasions: i32,
  occasions: f64,
  keptOccasions: f64,
  streamOfKept: i32,
  kept: f64,
  weight: f64,
): void {
  const service = serviceAt(place);
  const limit = ceil(occasions) - 1;
  const keptLimit = ceil(keptOccasions) - 1;
  setLane(place, OCCASIONS, <i32>(<u32>max<f64>(limit, 0)));
  setLane(place, KEPT, <i32>(<u32>max<f64>(keptLimit, 0)));
  setLane(place, ARE_ASKED, service.kind === ASKED && limit >= 0 ? -1 : 0);
  setLane(place, MAY_KEEP, keptLimit >= 0 ? -1 : 0);
  service.streamOfOccasions = streamOfOccasions;
  service.streamOfKept = streamOfKept;
  service.limitOfKept = kept;
  service.weight = weight;
}

export function countsOf(place: i32): usize {
  return serviceAt(place).counts;
}

/** Room for so many situations; those there were are forgotten. */
export function reserveSituations(place: i32, many: i32): usize {
  const room = reserve(<usize>many << 6);
  setLane(place, SITUATIONS, <i32>room);
  return room;
}

/** Room for so many numbers of equals; those there were are forgotten. */
export function reserveEquals(place: i32, many: i32): usize {
  const service = serviceAt(place);
  service.amongEquals = reserve(<usize>many);
  return service.amongEquals;
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
  const code = <usize>load<u16>(fourOf(at, place) + (<usize>(place & 3) << 1), CODES);
  return load<i32>(<usize>load<i32>(laneOf(place, SITUATIONS)) + (code << 6) + (<usize>status << 4), 12);
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

/** What was counted of a block goes to the rest. */
export function addAsked(): void {
  for (let place = 0; place < serviceCount; place++) {
    const service = serviceAt(place);
    const asked = service.asked;
    service.asked = 0;
    addTo(service, DELIVERIES, <f64>(asked & 0xffff));
    addTo(service, FAILURES, <f64>((asked >> 16) & 0xffff));
    addTo(service, MISSED, <f64>(asked >> 32));
  }
}

@inline
export function addTo(service: Service, count: usize, more: f64): void {
  const at = service.counts + (count << 3);
  store<f64>(at, load<f64>(at) + more);
}
