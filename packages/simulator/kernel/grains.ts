// What is added up is rounded before, ties to even: then sums are exact, in any order.

/** Beside it, what is left of a number of double precision is a multiple of 2^-24. */
const COARSE: f64 = 402653184.0;

/** A mood, between -1 and 1: rounded. */
@inline
export function grain(mood: f64): f64 {
  return mood + COARSE - COARSE;
}

/** Two moods. */
@inline
export function twoGrains(moods: v128): v128 {
  return f64x2.sub(f64x2.add(moods, f64x2.splat(COARSE)), f64x2.splat(COARSE));
}

/** Expectations and satisfactions are rounded to a multiple of 2^-21: so many grains are 1. */
export const GRAINS: f64 = 2097152.0;

const FOURS = memory.data<f32>([4, 4, 4, 4], 16);
const SIXES = memory.data<f32>([6, 6, 6, 6], 16);

/** Four expectations, in grains: beside a 4, what is left of a number of single precision is its grains. */
@inline
export function grainsOfExpectations(four: v128): v128 {
  return i32x4.sub(f32x4.add(four, v128.load(FOURS)), v128.load(FOURS));
}

/** Four satisfactions, between -1 and 1, in grains. */
@inline
export function grainsOfSatisfactions(four: v128): v128 {
  return i32x4.sub(f32x4.add(four, v128.load(SIXES)), v128.load(SIXES));
}

@inline
export function grainsOfExpectation(value: f32): i32 {
  return reinterpret<i32>(value + 4) - reinterpret<i32>(<f32>4);
}

/** A satisfaction, rounded. */
@inline
export function grainOfSatisfaction(value: f32): f64 {
  return <f64>(reinterpret<i32>(value + 6) - reinterpret<i32>(<f32>6)) / GRAINS;
}
