import { dropsToBasic, dropsToExpected, rises } from "./coefficients";

// `gradeAfter` of src/population/model/grade.ts, for one and for four, without a jump.

/** The expectations at which a service drops, and down to which it holds its grade: four times each. */
const TO_EXPECTED = memory.data(16, 16);
const TO_BASIC = memory.data(16, 16);
const HOLD_EXPECTED = memory.data(16, 16);
const HOLD_BASIC = memory.data(16, 16);

/** The least number of single precision that is no less: what is of that precision reaches the one where it reaches the other. */
function single(value: f64): f32 {
  const near = <f32>value;
  return <f64>near >= value ? near : reinterpret<f32>(near > 0 ? reinterpret<i32>(near) + 1 : near < 0 ? reinterpret<i32>(near) - 1 : 1);
}

export function beginGrades(): void {
  const first = min<f64>(dropsToExpected, dropsToBasic);
  v128.store(TO_EXPECTED, f32x4.splat(single(first)));
  v128.store(TO_BASIC, f32x4.splat(single(dropsToBasic)));
  v128.store(HOLD_EXPECTED, f32x4.splat(single(first - rises)));
  v128.store(HOLD_BASIC, f32x4.splat(single(dropsToBasic - rises)));
}

/** How many of two limits an expectation reaches, less than 0. */
@inline
function reached(expectation: v128, one: usize, other: usize): v128 {
  return i32x4.add(f32x4.ge(expectation, v128.load(one)), f32x4.ge(expectation, v128.load(other)));
}

/** Whether it drops, where it reaches more limits than its grade; or rises, where it holds fewer, and is more than its need. */
@inline
export function fourChange(grade: v128, need: v128, expectation: v128): v128 {
  const drops = i32x4.gt_s(i32x4.splat(0), i32x4.add(grade, reached(expectation, TO_EXPECTED, TO_BASIC)));
  const holds = i32x4.gt_s(i32x4.add(grade, reached(expectation, HOLD_EXPECTED, HOLD_BASIC)), i32x4.splat(0));
  return v128.or(drops, v128.and(holds, i32x4.gt_s(grade, need)));
}

/** What is reached at least, at most what holds, never less than the need. */
@inline
export function fourGradesAfter(grade: v128, need: v128, expectation: v128): v128 {
  const holds = i32x4.neg(reached(expectation, HOLD_EXPECTED, HOLD_BASIC));
  const drops = i32x4.neg(reached(expectation, TO_EXPECTED, TO_BASIC));
  return i32x4.max_s(i32x4.max_s(i32x4.min_s(grade, holds), need), drops);
}

export function gradeAfter(grade: i32, need: i32, expectation: f32): i32 {
  const four = fourGradesAfter(i32x4.splat(grade), i32x4.splat(need), f32x4.splat(expectation));
  return i32x4.extract_lane(four, 0);
}
