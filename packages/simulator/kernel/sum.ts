import { fourCount } from "./lanes";
import { groupAt, groupCount, memberships, sumPlace } from "./memberships";
import { reserve } from "./memory";
import { BY_MOUTH, FOUR, GRADE, LEAKED, pairs, personWidth, standingOf, STANDINGS, UNKNOWN } from "./pairs";
import { CUSTOMER, LEFT, statusOf } from "./people";
import { addTo, BY_A_CHANNEL, BY_WORD_OF_MOUTH, OUTSIDERS, serviceAt, serviceCount } from "./service";
import { DELIGHTED, isSecret, OFFERED, OUTSIDER } from "./situations";
import { fourBytes, noteOf, NOTES, notesWidth } from "./stir";

// What customers expect of services that they are offered, how many they are, and for how many a delight has dropped: by membership, and
// then by service. First of one block: 32 bits of grains of 2^-21, and of both counts of 16; there are 1,024 at most. Then of all.

let sums: usize = 0;
/** By service, 16 bits each of outsiders who know of it in a block, and of those who know it by word of mouth. */
let secrets: usize = 0;
/** By membership and service, 64 bits of grains. */
export let grainSums: usize = 0;
/** By membership and service, 32 bits each. */
export let offeredSums: usize = 0;
export let droppedSums: usize = 0;

export function beginSums(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  sums = reserve(pairs << 3);
  secrets = reserve((<usize>fourCount) << 4);
  grainSums = reserve(pairs << 3);
  offeredSums = reserve(pairs << 2);
  droppedSums = reserve(pairs << 2);
}

export function clearSums(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  memory.fill(grainSums, 0, pairs << 3);
  memory.fill(offeredSums, 0, pairs << 2);
  memory.fill(droppedSums, 0, pairs << 2);
}

const FOUR_FOURS = memory.data<f32>([4, 4, 4, 4], 16);
const FOUR_GRADE = memory.data<i32>([GRADE, GRADE, GRADE, GRADE], 16);
const FOUR_OFFERED = memory.data<i32>([OFFERED, OFFERED, OFFERED, OFFERED], 16);
const FOUR_DELIGHTED = memory.data<i32>([DELIGHTED, DELIGHTED, DELIGHTED, DELIGHTED], 16);

/**
 * The people from `from` to `to` are summed up at the end of the week.
 *
 * @param notes where is put down what situations come to
 */
export function sumUp(from: i32, to: i32, notes: usize): void {
  if (isSecret !== 0) countSecrets(from, to, notes);
  const person = personWidth;
  const bytes = notesWidth;
  const width = (<usize>fourCount) << 5;
  const end = <usize>fourCount * FOUR;
  for (let group = 0; group < groupCount; group++) {
    const among = groupAt(group);
    let note = notes;
    let first = pairs + <usize>from * person;
    for (let at = from; at < to; at++, note += bytes, first += person) {
      if (statusOf(at) !== CUSTOMER) continue;
      let there = sums + sumPlace(among, at) * width;
      let so = note;
      for (let four = first; four < first + end; four += FOUR, so += NOTES, there += 32) {
        const flags = v128.load(so);
        const isDropped = i32x4.gt_s(v128.and(fourBytes(four + STANDINGS), v128.load(FOUR_GRADE)), i32x4.splat(0));
        const counts = v128.and(flags, v128.or(v128.load(FOUR_OFFERED), v128.and(isDropped, v128.load(FOUR_DELIGHTED))));
        // Beside a 4, what is left of an expectation is its grains, rounded to even.
        const beside = f32x4.add(v128.load(four), v128.load(FOUR_FOURS));
        const grains = v128.and(i32x4.sub(beside, v128.load(FOUR_FOURS)), i32x4.shr_s(flags, 31));
        v128.store(there, i32x4.add(v128.load(there), grains));
        v128.store(there, i32x4.add(v128.load(there, 16), counts), 16);
      }
    }
  }
}

const FOUR_OUTSIDER = memory.data<i32>([OUTSIDER, OUTSIDER, OUTSIDER, OUTSIDER], 16);
const FOUR_UNKNOWN = memory.data<i32>([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN], 16);
const FOUR_BY_MOUTH = memory.data<i32>([BY_MOUTH, BY_MOUTH, BY_MOUTH, BY_MOUTH], 16);
const FOUR_LEAKED = memory.data<i32>([LEAKED, LEAKED, LEAKED, LEAKED], 16);
const FOUR_ONES = memory.data<i32>([1, 1, 1, 1], 16);
/** From the bit of BY_MOUTH to the higher half of what is counted. */
const MOUTH_TO_HALF: i32 = 16 - 3;

/** Who among them knows of what they should not. */
function countSecrets(from: i32, to: i32, notes: usize): void {
  const end = <usize>fourCount * FOUR;
  const person = personWidth;
  const bytes = notesWidth;
  let first = pairs + <usize>from * person;
  let note = notes;
  let leaks = i32x4.splat(0);
  for (let at = from; at < to; at++, note += bytes, first += person) {
    if (statusOf(at) === LEFT) continue;
    let so = note;
    let there = secrets;
    for (let four = first; four < first + end; four += FOUR, so += NOTES, there += 16) {
      const standing = fourBytes(four + STANDINGS);
      const isOutsider = v128.and(v128.load(so), v128.load(FOUR_OUTSIDER));
      // One is 2, the other 4: greater only where somebody is an outsider, and knows.
      const knows = i32x4.gt_s(isOutsider, v128.and(standing, v128.load(FOUR_UNKNOWN)));
      const byMouth = i32x4.shl(v128.and(standing, v128.load(FOUR_BY_MOUTH)), MOUTH_TO_HALF);
      v128.store(there, i32x4.add(v128.load(there), v128.and(knows, v128.or(byMouth, v128.load(FOUR_ONES)))));
      leaks = v128.or(leaks, v128.and(knows, standing));
    }
  }
  if (v128.any_true(v128.and(leaks, v128.load(FOUR_LEAKED)))) countLeaks(from, to, notes);
}

/** This must never be: so it may take its time. */
function countLeaks(from: i32, to: i32, notes: usize): void {
  for (let at = from; at < to; at++, notes += notesWidth) {
    if (statusOf(at) === LEFT) continue;
    for (let place = 0; place < serviceCount; place++) {
      const isOutsider = (load<i32>(noteOf(notes, place)) & OUTSIDER) !== 0;
      const standing = standingOf(at, place);
      if (isOutsider && (standing & UNKNOWN) === 0 && (standing & LEAKED) !== 0) addTo(serviceAt(place), BY_A_CHANNEL, 1);
    }
  }
}

/** What was summed up of a block goes to the rest. */
export function addBlock(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  for (let pair: usize = 0; pair < pairs; pair += 4) {
    const grains = v128.load(sums + (pair << 3));
    const counts = v128.load(sums + (pair << 3), 16);
    if (!v128.any_true(v128.or(grains, counts))) continue;
    const low = grainSums + (pair << 3);
    v128.store(low, i64x2.add(v128.load(low), i64x2.extend_low_i32x4_u(grains)));
    v128.store(low, i64x2.add(v128.load(low, 16), i64x2.extend_high_i32x4_u(grains)), 16);
    const offered = offeredSums + (pair << 2);
    v128.store(offered, i32x4.add(v128.load(offered), v128.and(counts, i32x4.splat(0xffff))));
    const dropped = droppedSums + (pair << 2);
    v128.store(dropped, i32x4.add(v128.load(dropped), i32x4.shr_u(counts, 16)));
  }
  memory.fill(sums, 0, pairs << 3);
  if (isSecret === 0) return;
  for (let place = 0; place < serviceCount; place++) {
    const counts = load<u32>(secrets + ((<usize>place) << 2));
    addTo(serviceAt(place), OUTSIDERS, <f64>(counts & 0xffff));
    addTo(serviceAt(place), BY_WORD_OF_MOUTH, <f64>(counts >>> 16));
  }
  memory.fill(secrets, 0, (<usize>fourCount) << 4);
}
