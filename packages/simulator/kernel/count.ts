import { fourCount } from "./lanes";
import { countCustomers, groupAt, groupCount, memberships, sumPlace } from "./memberships";
import { reserve } from "./memory";
import { BY_MOUTH, FOUR, fourOf, fourStandings, GRADE, KNOWN, LEAKED, SCENE, setStanding } from "./pairs";
import { statusOf } from "./people";
import { BY_STATUS, FLAGS } from "./scenes";
import { addTo, BY_A_CHANNEL, BY_WORD_OF_MOUTH, countsOf, OUTSIDERS, serviceAt, serviceCount } from "./service";
import { COUNTED, DELIGHTED, OUTSIDER } from "./situations";

// What is counted of people and services as they are. Few are other than the week before: so it is kept, and counted where it changes.

/** By membership and service, 32 bits each: customers who are offered it, and among whom a delight has dropped. */
export let offeredSums: usize = 0;
export let droppedSums: usize = 0;
/** By service, 32 bits each, while all are counted: outsiders who know of it, by word of mouth among them, and by a channel. */
let secrets: usize = 0;

/** From when on it is kept. */
export let isCounted: bool = false;

export function beginCounts(): void {
  const bytes = <u64>(memberships * fourCount) << 4;
  offeredSums = reserve(bytes);
  droppedSums = reserve(bytes);
  secrets = reserve(<u64>(3 * fourCount) << 4);
}

const FOUR_ONES = memory.data<i32>([1, 1, 1, 1], 16);

@inline
function addWhere(there: usize, where: v128): void {
  v128.store(there, i32x4.add(v128.load(there), v128.and(where, v128.load(FOUR_ONES))));
}

/** Everybody is to be counted anew. */
export function beginCounting(): void {
  isCounted = true;
  countCustomers();
  const width = <usize>fourCount << 4;
  memory.fill(offeredSums, 0, <usize>memberships * width);
  memory.fill(droppedSums, 0, <usize>memberships * width);
  memory.fill(secrets, 0, 3 * width);
}

/** The people from `from` to `to` are. */
export function countFrom(from: i32, to: i32): void {
  const width = <usize>fourCount << 4;
  let four = fourOf(from, 0);
  for (let at = from; at < to; at++) {
    const byStatus = <usize>statusOf(at) * BY_STATUS;
    for (let which: usize = 0; which < width; which += 16, four += FOUR) {
      const flags = v128.load(<usize>load<u32>(four, SCENE) + byStatus, FLAGS);
      const standing = fourStandings(four);
      const isDelighted = i32x4.gt_s(v128.and(flags, i32x4.splat(DELIGHTED)), i32x4.splat(0));
      const isDropped = v128.and(isDelighted, i32x4.gt_s(v128.and(standing, i32x4.splat(GRADE)), i32x4.splat(0)));
      for (let group = 0; group < groupCount; group++) {
        const place = <usize>sumPlace(groupAt(group), at) * width + which;
        addWhere(offeredSums + place, i32x4.shr_s(flags, 31));
        addWhere(droppedSums + place, isDropped);
      }
      const knows = i32x4.gt_s(v128.and(standing, i32x4.splat(KNOWN)), i32x4.splat(0));
      const isOutside = v128.and(knows, i32x4.gt_s(v128.and(flags, i32x4.splat(OUTSIDER)), i32x4.splat(0)));
      if (!v128.any_true(isOutside)) continue;
      addWhere(secrets + which, isOutside);
      addWhere(secrets + width + which, v128.and(isOutside, i32x4.gt_s(v128.and(standing, i32x4.splat(BY_MOUTH)), i32x4.splat(0))));
      addWhere(secrets + 2 * width + which, v128.and(isOutside, i32x4.gt_s(v128.and(standing, i32x4.splat(LEAKED)), i32x4.splat(0))));
    }
  }
}

/** All have been. */
export function endCounting(): void {
  const width = <usize>fourCount << 4;
  for (let place = 0; place < serviceCount; place++) {
    const counts = countsOf(place) + (OUTSIDERS << 3);
    for (let nth: usize = 0; nth < 3; nth++)
      store<f64>(counts + (nth << 3), <f64>load<i32>(secrets + nth * width + (<usize>place << 2)));
  }
}

/**
 * Counts somebody with a service.
 *
 * @param flags what the situation comes to
 * @param more 1; or -1 to count no more
 */
export function count(at: i32, place: i32, flags: i32, standing: i32, more: i32): void {
  if ((flags & (COUNTED | DELIGHTED)) !== 0) {
    const isDropped = (flags & DELIGHTED) !== 0 && (standing & GRADE) !== 0;
    for (let group = 0; group < groupCount; group++) {
      const pair = <usize>(sumPlace(groupAt(group), at) * fourCount * 4 + place) << 2;
      if ((flags & COUNTED) !== 0) store<i32>(offeredSums + pair, load<i32>(offeredSums + pair) + more);
      if (isDropped) store<i32>(droppedSums + pair, load<i32>(droppedSums + pair) + more);
    }
  }
  if ((flags & OUTSIDER) === 0 || (standing & KNOWN) === 0) return;
  const service = serviceAt(place);
  addTo(service, OUTSIDERS, more);
  if ((standing & BY_MOUTH) !== 0) addTo(service, BY_WORD_OF_MOUTH, more);
  if ((standing & LEAKED) !== 0) addTo(service, BY_A_CHANNEL, more);
}

/** Somebody is another with a service than before: counted where that can make a difference. */
export function countAnew(at: i32, place: i32, flags: i32, before: i32, now: i32): void {
  if ((flags & (DELIGHTED | OUTSIDER)) === 0 || before === now) return;
  count(at, place, flags, before, -1);
  count(at, place, flags, now, 1);
}

export function changeStanding(at: i32, place: i32, flags: i32, before: i32, now: i32): void {
  setStanding(at, place, now);
  countAnew(at, place, flags, before, now);
}
