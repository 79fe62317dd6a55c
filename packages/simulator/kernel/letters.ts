import { reserve } from "./memory";
import { equalsByRow, equalsOf, rowOf, size } from "./people";
import { Tale } from "./tales";

/** A tale for somebody far away, who may be looked after elsewhere. */
@unmanaged
@final
export class Letter {
  /** The place on the whole ring of who is told. */
  to: i32;
  /** The teller's row. */
  teller: i32;
  /** What it is of. */
  what: i32;
  /** The number of the teller's equals. */
  equals: u32;
  satisfaction: f64;
}

export const LETTER: i32 = 24;

/** People who are dealt with at a time: what is known of them fits the processor's nearest memory. It changes no number. */
export const BLOCK_BITS: i32 = 9;
export const BLOCK: i32 = 1 << BLOCK_BITS;

/** The place on the whole ring of the first who is looked after here. */
export let firstPlace: i32 = 0;

/** Letters that are written this week to those who are looked after in one thread. */
@unmanaged
@final
class Bag {
  /** The first place that is looked after in another one, further round the ring. */
  end: i32;
  at: usize;
  count: i32;
  room: i32;
}

let bags: usize = 0;
let bagCount: i32 = 0;

// Letters of last week, as they come; and sorted by the blocks of those who are told.
let arrived: usize = 0;
let arrivedRoom: i32 = 0;
let sorted: usize = 0;
let starts: usize = 0;

/** @param threads among which everybody is shared out */
export function beginLetters(first: i32, threads: i32): void {
  firstPlace = first;
  starts = reserve(<usize>(((size - 1) >> BLOCK_BITS) + 2) << 2);
  bagCount = threads;
  bags = reserve(<u64>threads * offsetof<Bag>());
}

@inline
function bagAt(nth: i32): Bag {
  return changetype<Bag>(bags + <usize>nth * offsetof<Bag>());
}

/** Up to which place people are looked after in a thread. */
export function setEnd(thread: i32, end: i32): void {
  bagAt(thread).end = end;
}

export function writtenTo(thread: i32): usize {
  return bagAt(thread).at;
}

export function countWrittenTo(thread: i32): i32 {
  return bagAt(thread).count;
}

export function writeLetter(to: i32, tale: Tale): void {
  let thread = 0;
  while (to >= bagAt(thread).end) thread++;
  const bag = bagAt(thread);
  if (bag.count === bag.room) enlarge(bag);
  const letter = changetype<Letter>(bag.at + <usize>bag.count * LETTER);
  letter.to = to;
  letter.teller = rowOf(tale.teller);
  letter.what = tale.what;
  letter.equals = equalsOf(tale.teller);
  letter.satisfaction = tale.satisfaction;
  bag.count++;
}

function enlarge(bag: Bag): void {
  const room = max(4096, 2 * bag.room);
  const larger = reserve(<u64>room * LETTER);
  memory.copy(larger, bag.at, <usize>bag.count * LETTER);
  bag.at = larger;
  bag.room = room;
}

export function forgetWritten(): void {
  for (let thread = 0; thread < bagCount; thread++) bagAt(thread).count = 0;
}

/** Room for so many letters to people here, from everywhere. */
export function reserveLetters(many: i32): usize {
  if (many > arrivedRoom) {
    arrivedRoom = max(many, 2 * arrivedRoom);
    arrived = reserve(<usize>arrivedRoom * LETTER);
    sorted = reserve(<usize>arrivedRoom * LETTER);
  }
  return arrived;
}

@inline
function startOf(block: i32): usize {
  return starts + (<usize>block << 2);
}

/** The tellers of so many letters have other equals by now. */
export function learnEqualsOfTellers(many: i32): void {
  const end = arrived + <usize>many * LETTER;
  for (let at = arrived; at < end; at += LETTER) {
    const letter = changetype<Letter>(at);
    letter.equals = load<u32>(equalsByRow + (<usize>letter.teller << 2));
  }
}

/** Sorts so many letters by the blocks of those who are told, by counting: what is for one block keeps its order. */
export function sortLetters(many: i32): void {
  const blocks = ((size - 1) >> BLOCK_BITS) + 1;
  memory.fill(starts, 0, <usize>(blocks + 1) << 2);
  const end = arrived + <usize>many * LETTER;
  for (let at = arrived; at < end; at += LETTER) {
    const start = startOf((changetype<Letter>(at).to - firstPlace) >> BLOCK_BITS);
    store<i32>(start, load<i32>(start) + 1);
  }
  let before = 0;
  for (let block = 0; block <= blocks; block++) {
    const count = load<i32>(startOf(block));
    store<i32>(startOf(block), before);
    before += count;
  }
  for (let at = arrived; at < end; at += LETTER) {
    const start = startOf((changetype<Letter>(at).to - firstPlace) >> BLOCK_BITS);
    const place = load<i32>(start);
    store<i32>(start, place + 1);
    const into = sorted + <usize>place * LETTER;
    // a copy of so few bytes takes longer to call than to do
    v128.store(into, v128.load(at));
    store<u64>(into, load<u64>(at, 16), 16);
  }
}

/** Where the letters to a block end, once they are sorted; those of the one before end where its own begin. */
export function lettersUntil(block: i32): usize {
  return sorted + (block < 0 ? 0 : <usize>load<i32>(startOf(block)) * LETTER);
}
