import { fourCount } from "./lanes";
import { countCustomers, groupAt, groupCount, memberships, sumPlace } from "./memberships";
import { reserve } from "./memory";
import { BY_MOUTH, flagsOf, GRADE, KNOWN, LEAKED, setStanding, standingOf } from "./pairs";
import { size, statusOf } from "./people";
import { addTo, BY_A_CHANNEL, BY_WORD_OF_MOUTH, countsOf, OUTSIDERS, serviceAt, serviceCount } from "./service";
import { COUNTED, DELIGHTED, OUTSIDER } from "./situations";

// What is counted of people and services as they are. Few are other than the week before: so it is kept, and counted where it changes.

/** By membership and service, 32 bits each: customers who are offered it, and among whom a delight has dropped. */
export let offeredSums: usize = 0;
export let droppedSums: usize = 0;

/** From when on it is kept. */
export let isCounted: bool = false;

export function beginCounts(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  offeredSums = reserve(pairs << 2);
  droppedSums = reserve(pairs << 2);
}

/** Everybody is counted anew. */
export function countAll(): void {
  isCounted = true;
  countCustomers();
  const pairs = <usize>(memberships * fourCount * 4);
  memory.fill(offeredSums, 0, pairs << 2);
  memory.fill(droppedSums, 0, pairs << 2);
  for (let place = 0; place < serviceCount; place++) memory.fill(countsOf(place) + (OUTSIDERS << 3), 0, 3 << 3);
  for (let at = 0; at < size; at++)
    for (let place = 0; place < serviceCount; place++)
      count(at, place, flagsOf(at, place, statusOf(at)), standingOf(at, place), 1);
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

/** Somebody is another with a service than before. */
export function changeStanding(at: i32, place: i32, flags: i32, before: i32, now: i32): void {
  setStanding(at, place, now);
  if ((flags & (DELIGHTED | OUTSIDER)) === 0 || before === now) return;
  count(at, place, flags, before, -1);
  count(at, place, flags, now, 1);
}
