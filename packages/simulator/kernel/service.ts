import { ofOther } from "./chance";
import { learningFromForeseen, learningFromLess, learningFromMore } from "./coefficients";
import {
  ARE_ASKED,
  ARE_TIMELY,
  DRAWS,
  fourCount,
  HAS_TIMELY,
  KEPT,
  laneOf,
  LANES,
  lanes,
  MAY_KEEP,
  NEEDS,
  OCCASIONS,
  setLane,
  STARTS,
} from "./lanes";
import { reserve } from "./memory";
import { UNKNOWN } from "./pairs";
import { size } from "./people";
import { reserveSituations } from "./situations";

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
let services: usize = 0;

export function beginServices(many: i32): void {
  serviceCount = many;
  services = reserve(<u64>many * offsetof<Service>());
  // Of services that are not there, everybody is in a situation in which nothing happens.
  for (let place = many; place < fourCount << 2; place++) reserveSituations(place, 1);
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
  service.lasts = reserve(<u64>size << 1);
  service.intervals = reserve(<u64>size << 1);
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
