import { joiningInWeek, leavingInWeek, moved } from "../src/population/model/mood";
import { bitsOf, happens, limitOf, ofOne, ofOther } from "./chance";
import { attemptsPerYear, attemptsSucceed, calming, leavingBySatisfaction, leavingPerYear } from "./coefficients";
import { count } from "./count";
import { grain } from "./grains";
import { addToSum, CUSTOMERS, GONE, groupCount, MOOD } from "./memberships";
import { reserve } from "./memory";
import { noteAll, notesWidth } from "./notes";
import { flagsOf, standingOf } from "./pairs";
import { CUSTOMER, LEFT, moodOf, referred, rowOf, setMood, statuses, statusOf } from "./people";
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

/**
 * Moods calm down; customers leave and strangers join, and are somebody else from the next week on; tales are told. Nothing is asked with a
 * jump that is not foreseen most often: who tells of the week is put down first.
 *
 * @param notes what is put down of them: brought to what people are now
 * @param tellers where there is room for 32 bits of each of them, and one more
 */
export function close(from: i32, to: i32, week: i32, notes: usize, tellers: usize): void {
  const leaving = ofOther(streamOfLeaving, week);
  const joining = ofOther(streamOfJoining, week);
  const most = <u64>ceil(limitOfLeaving);
  const mostToJoin = <u64>ceil(limitOfJoining);
  let teller = tellers;
  for (let at = from; at < to; at++, notes += notesWidth) {
    const status = statusOf(at);
    if (status === LEFT) continue;
    const one = ofOne(rowOf(at));
    const isCustomer = status === CUSTOMER;
    const calmed = moved(moodOf(at), 0, calming);
    setMood(at, calmed);
    store<i32>(teller, at);
    teller += <usize>(load<u16>(toldOf + (<usize>at << 1)) !== 0) << 2;
    const summed = reinterpret<f64>(reinterpret<i64>(grain(calmed)) & -(<i64>isCustomer));
    for (let group = 0; group < groupCount; group++) addToSum(group, at, MOOD, summed);
    // Whoever is not so lucky as to escape in the worst of moods need not be asked how it is in theirs.
    const draws = isCustomer ? leaving : joining;
    const mayTurn = <i32>(<u64>bitsOf(one, draws) < (isCustomer ? most : mostToJoin)) | <i32>load<u8>(referred + <usize>at);
    if (mayTurn === 0) continue;
    if (isCustomer) {
      if (leaves(one, leaving, calmed)) become(at, status, LEFT, notes);
    } else if (joins(at, one, joining, calmed)) become(at, status, CUSTOMER, notes);
  }
  for (let next = tellers; next < teller; next += 4) {
    const at = load<i32>(next);
    countOne(load<f64>(toldHow + (<usize>at << 3)) < 0 ? BAD : GOOD);
    tell(at);
  }
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
  return happens(one, draws, limitOf(leavingInWeek(mood, leavingPerYear, leavingBySatisfaction)));
}

function joins(at: i32, one: i32, draws: i32, opinion: f64): bool {
  if (load<u8>(referred + <usize>at) === 1) {
    store<u8>(referred + <usize>at, 0);
    countOne(REFERRED);
    return true;
  }
  return happens(one, draws, limitOf(joiningInWeek(opinion, attemptsPerYear, attemptsSucceed, leavingBySatisfaction)));
}
