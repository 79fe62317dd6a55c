// A week of a simulation, as docs/model.md has it, for everybody who is looked after in one thread. It is WebAssembly, so that it takes four
// services at a time; src/population/life/ tells it who they are and what a week brings.
import { ask, beginAsking } from "./ask";
import { beginClosing, close, PEOPLE_COUNTS, peopleCounts, turnClosing } from "./close";
import { beginCodes } from "./codes";
import { beginCounts } from "./count";
import { beginGrades } from "./grade";
import { hearLetters, hearNeighbours, turnHearing } from "./hear";
import { beginLanes, fourCount } from "./lanes";
import { beginLetters, BLOCK, BLOCK_BITS, forgetWritten } from "./letters";
import { MARK } from "./marks";
import { findOverdue, meet } from "./meet";
import { beginMemberships, turnMemberships } from "./memberships";
import { reserve } from "./memory";
import { beginNotes, notesWidth } from "./notes";
import { beginPairs, touch } from "./pairs";
import { beginPeople, size } from "./people";
import { beginSatisfaction } from "./satisfaction";
import { beginScenes } from "./scenes";
import { addAsked, beginServices, countsOf, serviceCount, turnServices, WEEKLY } from "./service";
import { beginStirring, stir } from "./stir";
import { addBlock, beginSums, clearSums, sumUp } from "./sum";
import { beginTales, turnTales } from "./tales";
import { addEdges, beginTelling, everybody, turnTelling } from "./tell";

export { limitOfJoining, limitOfLeaving, peopleCounts, streamOfJoining, streamOfLeaving } from "./close";
export { back, bringTogether, codesAt, codesWidth, learnChanges, learnCodes, learnFours, rowsAt } from "./codes";
export * from "./coefficients";
export { beginCounting, countFrom, droppedSums, endCounting, offeredSums } from "./count";
export { fourCount } from "./lanes";
export { BLOCK, countWrittenTo, learnEqualsOfTellers, reserveLetters, setEnd, sortLetters, writtenTo } from "./letters";
export { beginGroup, peopleSums } from "./memberships";
export { forget, pairs } from "./pairs";
export { equals, equalsByRow, rows, statuses } from "./people";
export { beginService, countsOf, reserveEquals, reserveSituations, setChance } from "./service";
export { grainSums } from "./sum";
export { edgeHow, edgeOf, toldHow, toldOf } from "./tales";
export { everybody, limitOfFar, slots, streamOfFar, streamOfFarPlace, streamOfFirstTold, streamOfTelling } from "./tell";

/** So many people go through a week together: what is put down of them stays nearby. */
const SOME: i32 = 64;
/** Of so many expectations the sum has room in 32 bits of grains; and of a block of satisfactions, which have signs. */
const MOST: i32 = 1024;
/** What is put down of people meanwhile; what is marked; and who tells. */
let notes: usize = 0;
let marks: usize = 0;
let tellers: usize = 0;

/**
 * @param people who are looked after here, from the place `first` on the whole ring on
 * @param threads among which everybody is shared out
 * @param margin how many beyond may be their neighbours
 */
export function begin(people: i32, first: i32, threads: i32, margin: i32, services: i32, groups: i32, inAll: i32): void {
  beginPeople(people, margin, everybody);
  beginTales();
  beginLetters(first, threads);
  beginMemberships(groups, inAll);
  beginLanes(services);
  beginScenes();
  beginCodes();
  beginPairs();
  beginServices(services);
  beginGrades();
  beginNotes();
  beginStirring();
  beginAsking();
  beginSums();
  beginCounts();
  beginClosing();
  beginSatisfaction();
  beginTelling();
  notes = reserve(<usize>SOME * notesWidth);
  tellers = reserve((SOME + 1) << 2);
  marks = reserve((SOME * <u64>fourCount + 1) * MARK);
}

/** What was told last week is heard from now on; nothing is counted yet. */
export function turn(): void {
  turnTales();
  forgetWritten();
  memory.fill(peopleCounts, 0, PEOPLE_COUNTS);
  turnMemberships();
  clearSums();
  for (let place = 0; place < serviceCount; place++) memory.fill(countsOf(place), 0, WEEKLY << 3);
}

/** A week begins: situations, letters and what neighbours beyond told are there. */
export function open(week: i32): void {
  turnServices(week);
  turnClosing(week);
  if (week > 0) {
    turnTelling(week - 1);
    addEdges();
    turnHearing();
  }
  turnTelling(week);
}

/** The people of a block live through it, one block after the other: the first one is in place `from`. */
export function live(from: i32, week: i32, referrals: i32): void {
  const to = min<i32>(from + BLOCK, size);
  if (week > 0) {
    touch(from, to);
    hearNeighbours(from, to, referrals);
    hearLetters(from >> BLOCK_BITS, referrals);
  }
  findOverdue(from, to, week);
  for (let some = from; some < to; some += SOME) {
    const end = min<i32>(some + SOME, to);
    const last = stir(some, end, notes, marks);
    ask(some, notes, marks, last);
    meet(some, week, notes, marks, last);
    close(some, end, week, notes, tellers);
    sumUp(some, end, notes);
  }
  addAsked();
  if ((to & (MOST - 1)) === 0 || to === size) addBlock();
}
