import { reserve } from "./memory";

export const STRANGER: i32 = 0;
export const CUSTOMER: i32 = 1;
export const LEFT: i32 = 2;

/** How many people are looked after here, in places from 0 on that follow one another on the ring. */
export let count: i32 = 0;
/** The same, filled up to a multiple of 16 with people who have left. */
export let size: i32 = 0;

/** Bytes. */
export let statuses: usize = 0;
/** Double precision. */
export let moods: usize = 0;
/** Bytes: 1 where a stranger was won by a friend's tale, and is a customer from the end of the week on. */
export let referred: usize = 0;

/** How many there are beyond each end who may be neighbours of somebody here. */
export let margin: i32 = 0;
/** 32 bits: which row is in a place, from `margin` places before the first on. */
export let rows: usize = 0;
/** 32 bits: the number of somebody's equals, likewise. */
export let equals: usize = 0;
/** The number of everybody's equals, by row. */
export let equalsByRow: usize = 0;

export function beginPeople(many: i32, beyond: i32, everybody: i32): void {
  count = many;
  size = (many + 15) & ~15;
  margin = beyond;
  statuses = reserve(size);
  memory.fill(statuses, <u8>LEFT, size);
  moods = reserve(<u64>size << 3);
  referred = reserve(size);
  rows = reserve(<u64>(size + 2 * beyond) << 2) + (<usize>beyond << 2);
  equals = reserve(<u64>(size + 2 * beyond) << 2) + (<usize>beyond << 2);
  equalsByRow = reserve(<u64>everybody << 2);
}

@inline
export function statusOf(at: i32): i32 {
  return load<u8>(statuses + at);
}

@inline
export function rowOf(at: i32): i32 {
  return load<i32>(rows + (<usize>at << 2));
}

@inline
export function equalsOf(at: i32): u32 {
  return load<u32>(equals + (<usize>at << 2));
}

@inline
export function moodOf(at: i32): f64 {
  return load<f64>(moods + (<usize>at << 3));
}

@inline
export function setMood(at: i32, mood: f64): void {
  store<f64>(moods + (<usize>at << 3), mood);
}
