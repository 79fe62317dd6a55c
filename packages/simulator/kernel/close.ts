import { joiningInWeek, leavingInWeek, logOfStaying } from "../src/population/model/mood";
import { fourBitsOf, greatestBelow, happens, limitOf, ofFour, ofOne, ofOther } from "./chance";
import { attemptsPerYear, attemptsSucceed, calming, leavingBySatisfaction, leavingPerYear } from "./coefficients";
import { count } from "./count";
import { grain, twoGrains } from "./grains";
import { fourOfBytes } from "./lanes";
import { addToSum, CUSTOMERS, GONE, groupCount, MOOD } from "./memberships";
import { reserve } from "./memory";
import { noteAll, notesWidth } from "./notes";
import { flagsOf, standingOf } from "./pairs";
import { CUSTOMER, LEFT, moodOf, moods, referred, rowOf, rows, statuses, statusOf } from "./people";
import { serviceCount } from "./service";
import { toldHow, toldOf } from "./tales";
import { tell } from "./tell";

export let streamOfLeaving: i32 = 0;
export let streamOfJoining: i32 = 0;
/** Of the probability with which somebody leaves in the worst of moods, and joins with the best of opinions, and a little more. */
export let limitOfLeaving: f64 = 0;
export let limitOfJoining: f64 = 0;

/** What is counted of everybody, in double precision: who is won, by others' tales among them, and who tells good and bad tales. */
export let peopleCounts: usize = 0;
const WON: usize = 0;
const REFERRED: usize = 8;
const GOOD: usize = 16;
const BAD: usize = 24;
export const PEOPLE_COUNTS: usize = 32;

export function beginClosing(): void {
  peopleCounts = reserve(PEOPLE_COUNTS);
}

@inline
function countOne(count: usize): void {
  store<f64>(peopleCounts + count, load<f64>(peopleCounts + count) + 1);
}

// What is the same for all in a week, four times or twice each.
const CALMING = memory.data(16, 16);
const LEAVING = memory.data(16, 16);
const JOINING = memory.data(16, 16);
/** The greatest draws with which somebody may leave, or join. */
const LEAVING_LIMIT = memory.data(16, 16);
const JOINING_LIMIT = memory.data(16, 16);
/** Four moods, in grains, as they are summed up: 0 of who is no customer. */
const SUMMED = memory.data(32, 16);

/** The logarithm of the share of indifferent customers who stay. */
let staying: f64 = 0;

/** A week ends, and its draws are for leaving and joining. */
export function turnClosing(week: i32): void {
  staying = logOfStaying(leavingPerYear);
  v128.store(CALMING, f64x2.splat(calming));
  v128.store(LEAVING, i32x4.splat(ofOther(streamOfLeaving, week)));
  v128.store(JOINING, i32x4.splat(ofOther(streamOfJoining, week)));
  v128.store(LEAVING_LIMIT, i32x4.splat(greatestBelow(limitOfLeaving)));
  v128.store(JOINING_LIMIT, i32x4.splat(greatestBelow(limitOfJoining)));
}

/** Two moods calm down: `moved` of src/population/model/mood.ts, towards 0. */
@inline
function calm(at: usize, summed: usize, areCustomers: v128): void {
  const mood = v128.load(at);
  const calmed = f64x2.add(mood, f64x2.mul(v128.load(CALMING), f64x2.sub(f64x2.splat(0), mood)));
  v128.store(at, calmed);
  v128.store(summed, v128.and(twoGrains(calmed), areCustomers));
}

/**
 * Moods calm down; customers leave and strangers join, and are somebody else from the next week on; tales are told. Four people at a time: who
 * may leave or join, and who tells of the week, is put down first. Who has left may be dealt with as well, since nobody asks for their moods.
 *
 * @param from a multiple of four, as `to` is
 * @param notes what is put down of them: brought to what people are now
 * @param tellers where there is room for 32 bits of each of them, and one more
 */
export function close(from: i32, to: i32, week: i32, notes: usize, tellers: usize): void {
  let teller = tellers;
  for (let first = from; first < to; first += 4) {
    const status = fourOfBytes(v128.load_zero<u32>(statuses + <usize>first));
    const areCustomers = i32x4.eq(status, i32x4.splat(CUSTOMER));
    const mood = moods + (<usize>first << 3);
    calm(mood, SUMMED, i64x2.extend_low_i32x4_s(areCustomers));
    calm(mood + 16, SUMMED + 16, i64x2.extend_high_i32x4_s(areCustomers));
    for (let group = 0; group < groupCount; group++)
      for (let nth = 0; nth < 4; nth++) addToSum(group, first + nth, MOOD, load<f64>(SUMMED + (<usize>nth << 3)));

    const told = i16x8.ne(v128.load_zero<u64>(toldOf + (<usize>first << 1)), i16x8.splat(0));
    const tells = i16x8.bitmask(told);
    for (let nth = 0; nth < 4; nth++) {
      store<i32>(teller, first + nth);
      teller += <usize>((tells >> nth) & 1) << 2;
    }

    // Whoever is not so lucky as to escape in the worst of moods need not be asked how it is in theirs.
    const draws = v128.bitselect(v128.load(LEAVING), v128.load(JOINING), areCustomers);
    const limits = v128.bitselect(v128.load(LEAVING_LIMIT), v128.load(JOINING_LIMIT), areCustomers);
    const drawn = fourBitsOf(ofFour(v128.load(rows + (<usize>first << 2))), draws);
    const areReferred = i32x4.ne(fourOfBytes(v128.load_zero<u32>(referred + <usize>first)), i32x4.splat(0));
    const turn = v128.or(i32x4.le_u(drawn, limits), areReferred);
    for (let some = i32x4.bitmask(v128.andnot(turn, i32x4.eq(status, i32x4.splat(LEFT)))); some !== 0; some &= some - 1) {
      const at = first + ctz(some);
      turnOne(at, week, notes + <usize>(at - from) * notesWidth);
    }
  }
  for (let next = tellers; next < teller; next += 4) {
    const at = load<i32>(next);
    countOne(load<f64>(toldHow + (<usize>at << 3)) < 0 ? BAD : GOOD);
    tell(at);
  }
}

/** A customer may leave, and a stranger may join. */
function turnOne(at: i32, week: i32, notes: usize): void {
  const status = statusOf(at);
  const one = ofOne(rowOf(at));
  const mood = moodOf(at);
  if (status === CUSTOMER) {
    if (leaves(one, ofOther(streamOfLeaving, week), mood)) become(at, status, LEFT, notes);
  } else if (joins(at, one, ofOther(streamOfJoining, week), mood)) become(at, status, CUSTOMER, notes);
}

/** Somebody is another from now on. */
function become(at: i32, before: i32, now: i32, notes: usize): void {
  store<u8>(statuses + <usize>at, <u8>now);
  if (now === CUSTOMER) countOne(WON);
  for (let group = 0; group < groupCount; group++) {
    if (now === LEFT) addToSum(group, at, GONE, 1);
    addToSum(group, at, CUSTOMERS, now === CUSTOMER ? 1 : -1);
    addToSum(group, at, MOOD, now === CUSTOMER ? grain(moodOf(at)) : -grain(moodOf(at)));
  }
  for (let place = 0; place < serviceCount; place++) {
    const standing = standingOf(at, place);
    count(at, place, flagsOf(at, place, before), standing, -1);
    count(at, place, flagsOf(at, place, now), standing, 1);
  }
  noteAll(notes, at, now);
}

function leaves(one: i32, draws: i32, mood: f64): bool {
  return happens(one, draws, limitOf(leavingInWeek(mood, staying, leavingBySatisfaction)));
}

function joins(at: i32, one: i32, draws: i32, opinion: f64): bool {
  if (load<u8>(referred + <usize>at) === 1) {
    store<u8>(referred + <usize>at, 0);
    countOne(REFERRED);
    return true;
  }
  return happens(one, draws, limitOf(joiningInWeek(opinion, attemptsPerYear, attemptsSucceed, leavingBySatisfaction)));
}
