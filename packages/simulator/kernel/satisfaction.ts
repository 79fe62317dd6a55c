import { angerOfBasic, joyOfDelight, swingOfExpected } from "./coefficients";
import { reserve } from "./memory";

// The curves of src/population/model/satisfaction.ts, in single precision as they are.

const C0: f32 = 0.5819767117500305;
const C1: f32 = 0.29098808765411377;
const C2: f32 = 0.09700032323598862;
const C3: f32 = 0.024224286898970604;
const C4: f32 = 0.004918647930026054;
const C5: f32 = 0.0007114122854545712;
const C6: f32 = 0.00018053049279842526;
/** By grade, in single precision: how high the curve goes; whether it looks up or down; and whether it is a curve, or a line. */
let heights: usize = 0;
const SIDES = memory.data<f32>([1, 0, -1, 0], 16);
const CURVES = memory.data<f32>([1, 0, 1, 0], 16);
const LINES = memory.data<f32>([0, 1, 0, 0], 16);

export function beginSatisfaction(): void {
  heights = reserve(16);
  store<f32>(heights, <f32>joyOfDelight);
  store<f32>(heights, <f32>swingOfExpected, 4);
  store<f32>(heights, -(<f32>angerOfBasic), 8);
}

/** Without a jump, as one is left where two numbers are compared. */
@inline
function orZero(value: f32): f32 {
  const bits = reinterpret<i32>(value);
  return reinterpret<f32>(bits & ~(bits >> 31));
}

@inline
function rise(distance: f32): f32 {
  return ((((((C6 * distance + C5) * distance + C4) * distance + C3) * distance + C2) * distance + C1) * distance + C0) * distance;
}

/** Without a jump, since no processor foresees what a service is to somebody. */
@inline
export function satisfactionWith(grade: i32, distance: f32): f32 {
  const nth = <usize>grade << 2;
  const curve = rise(orZero(load<f32>(SIDES + nth) * distance));
  return load<f32>(heights + nth) * (load<f32>(CURVES + nth) * curve + load<f32>(LINES + nth) * distance);
}
