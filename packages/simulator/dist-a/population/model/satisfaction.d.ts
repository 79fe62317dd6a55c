import type { Grade } from "./grade.js";
/** How high and how deep Kano's curves go, each from 0 to 1. */
export interface Curves {
    readonly joyOfDelight: number;
    readonly swingOfExpected: number;
    readonly angerOfBasic: number;
}
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
export declare const satisfactionWith: (grade: Grade, distance: number, { joyOfDelight, swingOfExpected, angerOfBasic }: Curves) => number;
//# sourceMappingURL=satisfaction.d.ts.map