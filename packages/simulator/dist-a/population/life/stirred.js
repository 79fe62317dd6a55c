import { STIRS } from "./circumstances.js";
import { FORESEEN, GRADE, LEFT, OFFERED_BEFORE } from "./everybody.js";
import { isSteady } from "./grades.js";
/** What keeps somebody from resting, where it is other than the need in the catalogue. */
const OPEN = GRADE | OFFERED_BEFORE | FORESEEN;
/** Lists them: without a branch, since no processor foresees who is offered what. */
export const listStirred = ({ everybody }, { planned, state, circumstances, need, steady, stirred }, from, to) => {
    const { status } = everybody;
    const { codes } = planned;
    const { flags } = circumstances;
    const { standing, bits } = state;
    const { rows } = stirred;
    // Where a service drops for people who expect nothing of it, nobody rests.
    const restless = Number(!isSteady(steady, need, 0));
    let count = 0;
    for (let row = from; row < to; row++) {
        const who = status[row];
        const open = (flags[2 * codes[row] + who] & STIRS) |
            ((standing[row] & OPEN) ^ need) |
            bits[row] |
            restless;
        rows[count] = row - from;
        count += ((open | -open) >>> 31) & ~(who >>> LEFT_BIT);
    }
    stirred.count = count;
};
const LEFT_BIT = Math.log2(LEFT);
//# sourceMappingURL=stirred.js.map