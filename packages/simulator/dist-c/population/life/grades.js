/**
 * By grade, from what expectation on, and then, below which, it surely stays what it is: so it is most of the time, and need not be asked.
 * Each is of single precision, and says of expectations that are so too just what it says without being rounded.
 *
 * @param need what the service is in the catalogue: it does not rise above that
 */
export const steadyOf = ({ dropsToExpected, dropsToBasic, rises }, need) => {
    const first = Math.min(dropsToExpected, dropsToBasic);
    const never = Number.NEGATIVE_INFINITY;
    const from = [never, need >= 1 ? never : first - rises, need >= 2 ? never : dropsToBasic - rises];
    const below = [first, dropsToBasic, Number.POSITIVE_INFINITY];
    return [...from, ...below].map(nextSingle);
};
/** The least number of single precision that is no less. */
const nextSingle = (value) => {
    const near = Math.fround(value);
    if (near >= value)
        return near;
    const bits = new Int32Array(Float32Array.of(near).buffer);
    // Of negative numbers, the next one is the one before, taken as bits.
    bits[0] += near < 0 ? -1 : 1;
    return near === 0 ? 2 ** -149 : new Float32Array(bits.buffer)[0];
};
//# sourceMappingURL=grades.js.map