import { joiningInWeek, leavingInWeek, moved } from "../src/population/model/mood";
import { happens, limitOf, ofOne, ofOther } from "./chance";
import { attemptsPerYear, attemptsSucceed, calming, leavingBySatisfaction, leavingPerYear } from "./coefficients";
import { count } from "./count";
import { grain } from "./grains";
import { ABOUT_PEOPLE, CUSTOMERS, GONE, groupAt, groupCount, MOOD, peopleSums, sumPlace } from "./memberships";
import { reserve } from "./memory";
import { noteAll, notesWidth } from "./notes";
import { flagsOf, standingOf } from "./pairs";
import { CUSTOMER, LEFT, moodOf, referred, rowOf, setMood, statuses, statusOf } from "./people";
import { serviceCount } from "./service";
import { toldHow, toldOf } from "./tales";
import { writeLetters } from "./tell";

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
 * Tales are told, moods calm down; customers leave and strangers join. Who does is somebody else from the next week on.
 *
 * @param notes what is put down of them: brought to what people are now
 */
export function close(from: i32, to: i32, week: i32, notes: usize): void {
  const leaving = ofOther(streamOfLeaving, week);
  const joining = ofOther(streamOfJoining, week);
  for (let at = from; at < to; at++, notes += notesWidth) {
    const status = statusOf(at);
    if (status === LEFT) continue;
    const one = ofOne(rowOf(at));
    const calmed = moved(moodOf(at), 0, calming);
    setMood(at, calmed);
    let now = status;
    if (status === CUSTOMER) {
      if (load<u16>(toldOf + (<usize>at << 1)) !== 0) {
        countOne(load<f64>(toldHow + (<usize>at << 3)) < 0 ? BAD : GOOD);
        writeLetters(at, one);
      }
      if (leaves(one, leaving, calmed)) {
        now = LEFT;
        for (let nth = 0; nth < groupCount; nth++) addToSum(nth, at, GONE, 1);
      }
    } else if (joins(at, one, joining, calmed)) {
      now = CUSTOMER;
      countOne(WON);
    }
    if (now === CUSTOMER) {
      for (let nth = 0; nth < groupCount; nth++) {
        addToSum(nth, at, CUSTOMERS, 1);
        addToSum(nth, at, MOOD, grain(calmed));
      }
    }
    if (now !== status) become(at, status, now, notes);
  }
}

/** Somebody is another from now on. */
function become(at: i32, before: i32, now: i32, notes: usize): void {
  store<u8>(statuses + <usize>at, <u8>now);
  for (let place = 0; place < serviceCount; place++) {
    const standing = standingOf(at, place);
    count(at, place, flagsOf(at, place, before), standing, -1);
    count(at, place, flagsOf(at, place, now), standing, 1);
  }
  noteAll(notes, at, now);
}

@inline
function addToSum(group: i32, at: i32, sum: usize, more: f64): void {
  const place = peopleSums + sumPlace(groupAt(group), at) * ABOUT_PEOPLE + sum;
  store<f64>(place, load<f64>(place) + more);
}

/** Whoever is not so lucky as to escape in the worst of moods need not be asked how it is in theirs. */
@inline
function leaves(one: i32, draws: i32, mood: f64): bool {
  if (!happens(one, draws, limitOfLeaving)) return false;
  const probability = leavingInWeek(mood, leavingPerYear, leavingBySatisfaction);
  return happens(one, draws, limitOf(probability));
}

@inline
function joins(at: i32, one: i32, draws: i32, opinion: f64): bool {
  if (load<u8>(referred + <usize>at) === 1) {
    countOne(REFERRED);
    return true;
  }
  if (!happens(one, draws, limitOfJoining)) return false;
  const probability = joiningInWeek(opinion, attemptsPerYear, attemptsSucceed, leavingBySatisfaction);
  return happens(one, draws, limitOf(probability));
}
