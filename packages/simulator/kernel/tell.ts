import { happens, limitOf, ofOther, uniformOf } from "./chance";
import { happyTell, unhappyTell } from "./coefficients";
import { writeLetter } from "./letters";
import { reserve } from "./memory";
import { toldHow, toldOf } from "./tales";

export let streamOfTelling: i32 = 0;
export let streamOfFirstTold: i32 = 0;
export let streamOfFar: i32 = 0;
export let streamOfFarPlace: i32 = 0;
export let limitOfFar: f64 = 0;
/** How many acquaintances somebody has. */
export let slots: i32 = 0;
/** How many people there are in all. */
export let everybody: i32 = 0;

/** By slot, the stream of who is far, mixed with it. */
let far: usize = 0;
let draws: i32 = 0;
let firstDraws: i32 = 0;

export function beginTelling(): void {
  far = reserve(<usize>slots << 2);
  for (let slot = 0; slot < slots; slot++) store<i32>(far + (<usize>slot << 2), ofOther(streamOfFar, slot));
}

/** What is told in this week is spoken of. */
export function turnTelling(week: i32): void {
  draws = ofOther(streamOfTelling, week);
  firstDraws = ofOther(streamOfFirstTold, week);
}

/**
 * How many somebody tells.
 *
 * @param one the teller's row, mixed
 */
@inline
export function hearersOf(one: i32, satisfaction: f64): i32 {
  const tell = satisfaction < 0 ? unhappyTell : happyTell;
  const whole = floor(tell);
  const more = whole < tell && happens(one, draws, limitOf(tell - whole));
  return min<i32>(<i32>whole + <i32>more, slots);
}

/** The slot of the first who is told. */
@inline
export function firstSlot(one: i32): i32 {
  return <i32>floor(uniformOf(one, firstDraws) * <f64>slots);
}

@inline
export function nextSlot(slot: i32): i32 {
  return slot + 1 < slots ? slot + 1 : 0;
}

@inline
export function isFar(one: i32, slot: i32): bool {
  return happens(one, load<i32>(far + (<usize>slot << 2)), limitOfFar);
}

/** How far along the ring the neighbour in a slot is. */
@inline
export function apart(slot: i32): i32 {
  const many = 1 + (slot >> 1);
  return (slot & 1) === 0 ? many : -many;
}

/** A teller here writes to those of this week's hearers who are far. */
export function writeLetters(at: i32, one: i32): void {
  const tale = <i32>load<u16>(toldOf + (<usize>at << 1));
  const satisfaction = load<f64>(toldHow + (<usize>at << 3));
  let slot = firstSlot(one);
  for (let left = hearersOf(one, satisfaction); left > 0; left--) {
    if (isFar(one, slot)) {
      const place = <i32>floor(uniformOf(one, ofOther(streamOfFarPlace, slot)) * <f64>everybody);
      writeLetter(place, at, tale, satisfaction);
    }
    slot = nextSlot(slot);
  }
}
