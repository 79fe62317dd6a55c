export const STRANGER = 0;
export const CUSTOMER = 1;
export const LEFT = 2;
/** What `standing` of a row and service says. The lowest two bits are the grade by now. */
export const GRADE = 0b11;
/** Has neither heard of it nor been given it. The same bit as TOLD of circumstances, so that the two are compared without a branch. */
export const UNKNOWN = 0b100;
/** First heard of it from others. */
export const BY_MOUTH = 0b1000;
/** A channel told somebody outside `knownTo`: this must never be. */
export const LEAKED = 0b1_0000;
/** Given and scheduled delights: the last coming could have been foreseen, and so could the next one. */
export const FORESEEN = 0b10_0000;
/** Given delights: offered the week before. */
export const OFFERED_BEFORE = 0b100_0000;
const shared = (bytes) => new SharedArrayBuffer(bytes);
const talesOf = (rows) => ({
    what: new Uint16Array(shared(2 * rows)),
    satisfaction: new Float64Array(shared(8 * rows)),
});
/** Everybody at the start: nobody knows anything but what the category lets them expect. */
export const everybodyOf = (rows, customers, services) => ({
    rows,
    status: new Uint8Array(shared(rows)).fill(CUSTOMER, 0, customers),
    mood: new Float64Array(shared(8 * rows)),
    referred: new Uint8Array(shared(rows)),
    services: services.map((service) => stateOf(rows, service)),
    tales: [talesOf(rows), talesOf(rows)],
});
const GRADE_OF_NEED = { delight: 0, expected: 1, basic: 2 };
/** What a service is in the catalogue. */
export const gradeOfNeed = ({ need }) => GRADE_OF_NEED[need];
const stateOf = (rows, service) => {
    const { codes, situations, delivery } = service;
    const expectation = new Float32Array(shared(4 * rows));
    const categories = Float64Array.from(situations, ({ category }) => category);
    for (let row = 0; row < rows; row++)
        expectation[row] = categories[codes[row]];
    const standing = new Uint8Array(shared(rows)).fill(gradeOfNeed(service) | UNKNOWN);
    const state = { expectation, bits: new Int32Array(expectation.buffer), standing };
    if (delivery.kind === "asked")
        return state;
    return { ...state, last: new Uint16Array(shared(2 * rows)), interval: new Uint16Array(shared(2 * rows)) };
};
//# sourceMappingURL=everybody.js.map