import { fourBitsOf, greatestBelow, happens, isAnyBelow, limitOf, ofOne, ofOther, uniformOf } from "./chance";
import { happyTell, unhappyTell } from "./coefficients";
import { writeLetter } from "./letters";
import { count, margin, rowOf } from "./people";
import { edgeHow, edgeOf, roomAfter, roomBefore, roomToTell, Tale, toldHow, toldOf } from "./tales";

export let streamOfTelling: i32 = 0;
export let streamOfFirstTold: i32 = 0;
export let streamOfFar: i32 = 0;
export let streamOfFarPlace: i32 = 0;
/** Of the probability that an acquaintance is far. */
export let limitOfFar: f64 = 0;
/** How many acquaintances somebody has: 128 at most. */
export let slots: i32 = 0;
/** How many people there are in all. */
export let everybody: i32 = 0;

/** By slot, the stream of who is far, mixed with it. */
const FAR = memory.data(128 << 2, 16);
/** Four times each: the greatest draw that makes somebody far, and all bits where there is one. */
const FAR_LIMIT = memory.data(16, 16);
const MAY_BE_FAR = memory.data(16, 16);
let draws: i32 = 0;
let firstDraws: i32 = 0;

export function beginTelling(): void {
  for (let slot = 0; slot < slots; slot++) store<i32>(FAR + (<usize>slot << 2), ofOther(streamOfFar, slot));
  v128.store(FAR_LIMIT, i32x4.splat(greatestBelow(limitOfFar)));
  v128.store(MAY_BE_FAR, i32x4.splat(isAnyBelow(limitOfFar)));
}

/** What is told in this week is spoken of. */
export function turnTelling(week: i32): void {
  draws = ofOther(streamOfTelling, week);
  firstDraws = ofOther(streamOfFirstTold, week);
}

/** How many somebody tells, whose row is mixed. */
@inline
function hearersOf(one: i32, satisfaction: f64): i32 {
  const tell = satisfaction < 0 ? unhappyTell : happyTell;
  const whole = floor(tell);
  const more = whole < tell && happens(one, draws, limitOf(tell - whole));
  return min<i32>(<i32>whole + <i32>more, slots);
}

/** Of 64 slots from `from` on, a bit for each below `end`. */
@inline
function below(end: i32, from: i32): u64 {
  const many = end - from;
  return many <= 0 ? 0 : many >= 64 ? -1 : (<u64>1 << <u64>many) - 1;
}

/** Of 64 slots from `from` on, a bit for each of so many, one after the other from a first one on; after the last one comes the first. */
@inline
function toldFrom(from: i32, first: i32, many: i32): u64 {
  return (below(min<i32>(first + many, slots), from) & ~below(first, from)) | below(first + many - slots, from);
}

/** Of 64 slots from `from` on, a bit for each in which somebody far is. */
function farFrom(from: i32, one: i32): u64 {
  const four = i32x4.splat(one);
  let bits: u64 = 0;
  for (let slot = from; slot < min<i32>(slots, from + 64); slot += 4) {
    const drawn = fourBitsOf(four, v128.load(FAR + (<usize>slot << 2)));
    const isFar = v128.and(i32x4.le_u(drawn, v128.load(FAR_LIMIT)), v128.load(MAY_BE_FAR));
    bits |= <u64>i32x4.bitmask(isFar) << <u64>(slot - from);
  }
  return bits;
}

/** Puts down what somebody tells to neighbours, and writes to those who are far, where the teller is from here. */
@inline
function tellOn(tale: Tale, at: i32, what: i32, satisfaction: f64, isFromHere: bool): void {
  const one = ofOne(rowOf(at));
  const many = hearersOf(one, satisfaction);
  const first = <i32>floor(uniformOf(one, firstDraws) * <f64>slots);
  tale.teller = at;
  tale.what = what;
  tale.satisfaction = satisfaction;
  const told = toldFrom(0, first, many);
  const isFar = farFrom(0, one);
  tale.near = told & ~isFar;
  if (isFromHere) writeLetters(told & isFar, 0, tale, one);
  if (slots <= 64) return;
  const toldToo = toldFrom(64, first, many);
  const isFarToo = farFrom(64, one);
  tale.nearToo = toldToo & ~isFarToo;
  if (isFromHere) writeLetters(toldToo & isFarToo, 64, tale, one);
}

@inline
function writeLetters(told: u64, from: i32, tale: Tale, one: i32): void {
  for (let some = told; some !== 0; some &= some - 1) {
    const slot = from + <i32>ctz(some);
    const place = <i32>floor(uniformOf(one, ofOther(streamOfFarPlace, slot)) * <f64>everybody);
    writeLetter(place, tale);
  }
}

/** Somebody here tells of the week. */
export function tell(at: i32): void {
  tellOn(roomToTell(), at, load<u16>(toldOf + (<usize>at << 1)), load<f64>(toldHow + (<usize>at << 3)), true);
}

/** What those beyond the ends have told is put to the tales that are heard. */
export function addEdges(): void {
  for (let nth = margin - 1; nth >= 0; nth--) {
    const what = <i32>load<u16>(edgeOf + (<usize>nth << 1));
    if (what !== 0) tellOn(roomBefore(), nth - margin, what, load<f64>(edgeHow + (<usize>nth << 3)), false);
  }
  for (let nth = margin; nth < 2 * margin; nth++) {
    const what = <i32>load<u16>(edgeOf + (<usize>nth << 1));
    if (what !== 0) tellOn(roomAfter(), count + nth - margin, what, load<f64>(edgeHow + (<usize>nth << 3)), false);
  }
}

/** How far along the ring the neighbour in a slot is. */
@inline
export function apart(slot: i32): i32 {
  const many = 1 + (slot >> 1);
  return (slot & 1) === 0 ? many : -many;
}
