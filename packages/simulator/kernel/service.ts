import { greatestBelow, isAnyBelow, ofOther } from "./chance";
import { learningFromForeseen, learningFromMore } from "./coefficients";
import { GRAINS } from "./grains";
import {
  ARE_ASKED,
  ARE_TIMELY,
  DRAWS,
  fourCount,
  HAS_TIMELY,
  KEPT,
  KEPT_NOW,
  laneOf,
  LANES,
  lanes,
  LEARNING,
  MAY_KEEP,
  MISSED_NOW,
  NEEDS,
  OCCASIONS,
  OFFERED_NOW,
  SATISFIED_NOW,
  setLane,
  STARTS,
} from "./lanes";
import { reserve } from "./memory";
import { size } from "./people";
import { SITUATION } from "./situations";

export const ASKED: i32 = 0;
export const GIVEN: i32 = 1;
export const SCHEDULED: i32 = 2;

/** What is known of a service. */
@unmanaged
@final
export class Service {
  kind: i32;
  need: i32;
  streamOfOccasions: i32;
  streamOfKept: i32;
  /** The stream of what is kept, mixed with the week. */
  drawsOfKept: i32;
  limitOfKept: f64;
  /** By code, what situations come to. */
  situations: usize;
  /** By place, 16 bits: one more than the week in which it came last; 0 where it never came. Of what is not asked for. */
  lasts: usize;
  /** 16 bits: the weeks between that and the time before; 0 where it came less than twice. */
  intervals: usize;
  /** 16 bits: one more than the week in which it should have come again; 0 where nobody could foresee it. */
  overdues: usize;
  /** A byte by number of equals: 1 where some of them are offered it. */
  amongEquals: usize;
  /** What is counted, in double precision, by the places below. */
  counts: usize;
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
/** Of these so many are counted anew each week; the others are kept. */
export const WEEKLY: usize = 5;

export let serviceCount: i32 = 0;
let services: usize = 0;
/** How far an experience moves somebody's mood, in double precision. */
let weights: usize = 0;

export function beginServices(many: i32): void {
  serviceCount = many;
  services = reserve(<u64>many * offsetof<Service>());
  weights = reserve(<u64>many << 3);
  // What is not there is taken for granted from the beginning, and so for good.
  for (let place = many; place < fourCount << 2; place++) beginStanding(place, 2);
}

@inline
export function serviceAt(place: i32): Service {
  return changetype<Service>(services + <usize>place * offsetof<Service>());
}

@inline
export function weightOf(place: i32): f64 {
  return load<f64>(weights + (<usize>place << 3));
}

@inline
export function situationsOf(place: i32): usize {
  return serviceAt(place).situations;
}

/** What is learnt where more comes than is expected of what was asked for: a delight could be foreseen. */
export function learningFromAsking(service: Service): f32 {
  return service.need === 0 ? learningFromForeseen : learningFromMore;
}

export function beginService(place: i32, kind: i32, need: i32): void {
  const service = serviceAt(place);
  service.kind = kind;
  service.need = need;
  service.counts = reserve(COUNTS << 3);
  beginStanding(place, need);
  setLane(place, LEARNING, reinterpret<i32>(learningFromAsking(service)));
  if (kind === ASKED) return;
  store<i32>(laneOf(place & ~3, HAS_TIMELY), 1);
  setLane(place, ARE_TIMELY, -1);
  service.lasts = reserve(<u64>size << 1);
  service.intervals = reserve(<u64>size << 1);
  service.overdues = reserve(<u64>size << 1);
}

function beginStanding(place: i32, need: i32): void {
  setLane(place, NEEDS, need);
  store<u8>(lanes + <usize>(place >> 2) * LANES + STARTS + <usize>(place & 3), <u8>need);
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
  setLane(place, OCCASIONS, greatestBelow(occasions));
  setLane(place, KEPT, greatestBelow(keptOccasions));
  setLane(place, ARE_ASKED, service.kind === ASKED ? isAnyBelow(occasions) : 0);
  setLane(place, MAY_KEEP, isAnyBelow(keptOccasions));
  service.streamOfOccasions = streamOfOccasions;
  service.streamOfKept = streamOfKept;
  service.limitOfKept = kept;
  store<f64>(weights + (<usize>place << 3), weight);
}

/** Draws are for this week. */
export function turnServices(week: i32): void {
  for (let place = 0; place < serviceCount; place++) {
    const service = serviceAt(place);
    setLane(place, DRAWS, ofOther(service.streamOfOccasions, week));
    service.drawsOfKept = ofOther(service.streamOfKept, week);
  }
}

export function countsOf(place: i32): usize {
  return serviceAt(place).counts;
}

/** Room for so many numbers of equals; those there were are forgotten. */
export function reserveEquals(place: i32, many: i32): usize {
  const service = serviceAt(place);
  service.amongEquals = reserve(<u64>many);
  return service.amongEquals;
}

/** Room for so many situations; those there were are forgotten. */
export function reserveSituations(place: i32, many: i32): usize {
  const service = serviceAt(place);
  service.situations = reserve(<u64>many * SITUATION);
  return service.situations;
}

/** What was counted four at a time goes to the rest. */
export function addAsked(): void {
  for (let place = 0; place < serviceCount; place++) {
    const service = serviceAt(place);
    const offered = load<i32>(laneOf(place, OFFERED_NOW));
    addTo(service, DELIVERIES, <f64>offered);
    addTo(service, FAILURES, <f64>(offered - load<i32>(laneOf(place, KEPT_NOW))));
    addTo(service, MISSED, <f64>load<i32>(laneOf(place, MISSED_NOW)));
    addTo(service, SATISFACTION, <f64>load<i32>(laneOf(place, SATISFIED_NOW)) / GRAINS);
  }
  for (let four = 0; four < fourCount; four++) memory.fill(laneOf(4 * four, OFFERED_NOW), 0, HAS_TIMELY - OFFERED_NOW);
}

@inline
export function addTo(service: Service, count: usize, more: f64): void {
  const at = service.counts + (count << 3);
  store<f64>(at, load<f64>(at) + more);
}
