const single = Math.fround;
/**
 * (e^z − 1)/(e − 1), from 0 at 0 to 1 at 1: a polynomial of degree 7 in single precision, which is nowhere off by more than 10^-7 there,
 * and never falls. So it is the same to the last bit wherever it is computed, which nobody promises of e^z.
 */
const rise = (z) => COEFFICIENTS.reduce((sum, one) => single(single(sum * z) + one), 0) * z;
const COEFFICIENTS = [
    0.00018053049279842526, 0.0007114122854545712, 0.004918647930026054, 0.024224286898970604, 0.09700032323598862, 0.29098808765411377,
    0.5819767117500305,
];
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
export const satisfactionWith = (grade, distance, { joyOfDelight, swingOfExpected, angerOfBasic }) => {
    const d = single(distance);
    if (grade === 1)
        return single(single(swingOfExpected) * d);
    if (grade === 0)
        return single(single(joyOfDelight) * single(rise(Math.max(d, 0))));
    return single(single(-angerOfBasic) * single(rise(Math.max(-d, 0))));
};
//# sourceMappingURL=satisfaction.js.map