// The draws of src/population/chance/draws.ts; laws of the simulation hold the two together.

const ONE: i32 = 0x9e3779b1;
const OTHER: i32 = 0x85ebca77;
const FIRST: i32 = 0x21f0aaad;
const SECOND: i32 = 0x735a2d97;

@inline
function mix(hash: i32): i32 {
  let h = hash;
  h = (h ^ (h >>> 16)) * FIRST;
  h = (h ^ (h >>> 15)) * SECOND;
  return h ^ (h >>> 15);
}

/** The one number by which something is drawn, mixed: a row, most often. */
@inline
export function ofOne(one: i32): i32 {
  return mix(one * ONE);
}

/** A stream and the other number, mixed: a week, most often. */
@inline
export function ofOther(stream: i32, other: i32): i32 {
  return mix(stream + other * OTHER);
}

/** 32 bits, from `ofOne` and `ofOther`. */
@inline
function bitsOf(one: i32, other: i32): u32 {
  return <u32>mix(one + other);
}

/** Uniform in (0, 1). */
@inline
export function uniformOf(one: i32, other: i32): f64 {
  return (<f64>bitsOf(one, other) + 0.5) / 4294967296.0;
}

/** A probability, as `happens` compares with it. */
@inline
export function limitOf(probability: f64): f64 {
  return probability * 4294967296.0 - 0.5;
}

/** The greatest draw that is below a limit; 0 where there is none. What is beyond 32 bits becomes the nearest that is not. */
@inline
export function greatestBelow(limit: f64): i32 {
  return <i32>(<u32>(ceil(limit) - 1));
}

/** All bits where some draw is below a limit. */
@inline
export function isAnyBelow(limit: f64): i32 {
  return -(<i32>(ceil(limit) >= 1));
}

/** @param limit `limitOf` the probability */
@inline
export function happens(one: i32, other: i32, limit: f64): bool {
  return <f64>bitsOf(one, other) < limit;
}

// In memory, whence they come with one instruction: four times the same number in the code comes with three.
const FOUR_ONE = memory.data<i32>([ONE, ONE, ONE, ONE], 16);
const FOUR_FIRST = memory.data<i32>([FIRST, FIRST, FIRST, FIRST], 16);
const FOUR_SECOND = memory.data<i32>([SECOND, SECOND, SECOND, SECOND], 16);

/** `ofOne`, four times. */
@inline
export function ofFour(ones: v128): v128 {
  return fourMixed(i32x4.mul(ones, v128.load(FOUR_ONE)));
}

/** `bitsOf`, four times. */
@inline
export function fourBitsOf(one: v128, other: v128): v128 {
  return fourMixed(i32x4.add(one, other));
}

@inline
function fourMixed(hashes: v128): v128 {
  let h = hashes;
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), v128.load(FOUR_FIRST));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), v128.load(FOUR_SECOND));
  return v128.xor(h, i32x4.shr_u(h, 15));
}
