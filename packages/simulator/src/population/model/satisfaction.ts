import type { Grade } from "./grade.js";

/** How high and how deep Kano's curves go, each from 0 to 1. */
export interface Curves {
  readonly joyOfDelight: number;
  readonly swingOfExpected: number;
  readonly angerOfBasic: number;
}

const single = Math.fround;

/**
 * (e^z − 1)/(e − 1), from 0 at 0 to 1 at 1: a polynomial of degree 7 in single precision, which is nowhere off by more than 2·10^-7 there,
 * and never falls. So it is the same to the last bit wherever it is computed, which nobody promises of e^z. In this order (Estrin's), its
 * parts wait for each other least.
 */
const rise = (z: number): number => {
  const square = single(z * z);
  const low = plus(pair(0.29098808765411377, z, 0.5819767117500305), pair(0.024224286898970604, z, 0.09700032323598862), square);
  const high = single(single(0.00018053049279842526 * square) + pair(0.0007114122854545712, z, 0.004918647930026054));
  return plus(low, high, single(square * square)) * z;
};

const pair = (one: number, z: number, other: number): number => single(single(one * z) + other);
const plus = (low: number, high: number, power: number): number => single(single(high * power) + low);

/**
 * Satisfaction with one experience, from -1 to 1: Kano's curve of what the service is *by now*, as a function (Wang & Ji 2010), of the
 * distance between experience and expectation (Oliver 1980). A delight looks at what is above expectation only, a basic at what is below
 * it only, an expected service at all of it. So what comes exactly as expected leaves everybody indifferent, whatever it is:
 *
 * | by now | fulfilment φ of the distance d | S(φ) |
 * |---|---|---|
 * | delight | max(0, d) | CS · (e^φ − 1) / (e − 1), DS = 0 |
 * | expected | (1 + d) / 2 | (CS − DS) · φ + DS, DS = −CS |
 * | basic | 1 + min(0, d) | DS · (e^(1−φ) − 1) / (e − 1), CS = 0 |
 *
 * The last is Wang & Ji's −a·e^(−φ) + b with a = −e·DS / (e − 1) and b = −DS / (e − 1), brought to one fraction. All in single precision.
 *
 * @param grade what it is by now: 0, 1 or 2
 * @param distance experience less expectation, -1 to 1
 */
export const satisfactionWith = (grade: Grade, distance: number, { joyOfDelight, swingOfExpected, angerOfBasic }: Curves): number => {
  const d = single(distance);
  if (grade === 1) return single(single(swingOfExpected) * d);
  if (grade === 0) return single(single(joyOfDelight) * single(rise(Math.max(d, 0))));
  return single(single(-angerOfBasic) * single(rise(Math.max(-d, 0))));
};
