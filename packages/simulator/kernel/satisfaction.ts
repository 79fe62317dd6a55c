import { angerOfBasic, joyOfDelight, swingOfExpected } from "./coefficients";

// The curves of src/population/model/satisfaction.ts, in single precision as they are; of four, without a jump.

const C0 = memory.data<f32>([0.5819767117500305, 0.5819767117500305, 0.5819767117500305, 0.5819767117500305], 16);
const C1 = memory.data<f32>([0.29098808765411377, 0.29098808765411377, 0.29098808765411377, 0.29098808765411377], 16);
const C2 = memory.data<f32>([0.09700032323598862, 0.09700032323598862, 0.09700032323598862, 0.09700032323598862], 16);
const C3 = memory.data<f32>([0.024224286898970604, 0.024224286898970604, 0.024224286898970604, 0.024224286898970604], 16);
const C4 = memory.data<f32>([0.004918647930026054, 0.004918647930026054, 0.004918647930026054, 0.004918647930026054], 16);
const C5 = memory.data<f32>([0.0007114122854545712, 0.0007114122854545712, 0.0007114122854545712, 0.0007114122854545712], 16);
const C6 = memory.data<f32>([0.00018053049279842526, 0.00018053049279842526, 0.00018053049279842526, 0.00018053049279842526], 16);
const EXPECTED = memory.data<i32>([1, 1, 1, 1], 16);
const BASIC = memory.data<i32>([2, 2, 2, 2], 16);
const SIGN = memory.data<i32>([0x8000_0000, 0x8000_0000, 0x8000_0000, 0x8000_0000], 16);

/** How high the curves go, four times each. */
const OF_DELIGHT = memory.data(16, 16);
const OF_EXPECTED = memory.data(16, 16);
const OF_BASIC = memory.data(16, 16);

export function beginSatisfaction(): void {
  v128.store(OF_DELIGHT, f32x4.splat(<f32>joyOfDelight));
  v128.store(OF_EXPECTED, f32x4.splat(<f32>swingOfExpected));
  v128.store(OF_BASIC, f32x4.splat(-(<f32>angerOfBasic)));
}

@inline
function times(factor: v128, value: v128, plus: v128): v128 {
  return f32x4.add(f32x4.mul(factor, value), plus);
}

@inline
function rise(z: v128): v128 {
  const square = f32x4.mul(z, z);
  const low = times(times(v128.load(C3), z, v128.load(C2)), square, times(v128.load(C1), z, v128.load(C0)));
  const high = f32x4.add(f32x4.mul(v128.load(C6), square), times(v128.load(C5), z, v128.load(C4)));
  return f32x4.mul(times(high, f32x4.mul(square, square), low), z);
}

/** @param grade what the service is by now */
@inline
export function fourSatisfactions(grade: v128, distance: v128): v128 {
  const isExpected = i32x4.eq(grade, v128.load(EXPECTED));
  const isBasic = i32x4.eq(grade, v128.load(BASIC));
  const side = v128.xor(distance, v128.and(isBasic, v128.load(SIGN)));
  const curve = rise(f32x4.pmax(f32x4.splat(0), side));
  const height = v128.bitselect(v128.load(OF_BASIC), v128.load(OF_DELIGHT), isBasic);
  return f32x4.mul(
    v128.bitselect(v128.load(OF_EXPECTED), height, isExpected),
    v128.bitselect(distance, curve, isExpected),
  );
}

export function satisfactionWith(grade: i32, distance: f32): f32 {
  return f32x4.extract_lane(fourSatisfactions(i32x4.splat(grade), f32x4.splat(distance)), 0);
}
