import { gradeAfter } from "../model/grade.js";
import { OFFERED, OUTSIDER } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, GRADE, LEAKED, LEFT, UNKNOWN } from "./everybody.js";
import { isSteady } from "./grades.js";
import { ABOUT_A_MEMBERSHIP, BY_A_CHANNEL, BY_WORD_OF_MOUTH, DROPPED, EXPECTATION, grain, OFFERED_TO, OUTSIDERS } from "./tally.js";
/**
 * The end of the week for a service and the rows [from, to): its grade follows what they expect of it, and what the customers among them
 * expect is summed up by their memberships in each group of segments.
 */
export const settle = (life, place, service, from, to, [numbered, ...others]) => {
    settleAndSumUp(life, service, from, numbered, life.layout.membersOf(place, 0));
    for (const [i, other] of others.entries())
        sumUp(life, service, from, other, life.layout.membersOf(place, i + 1));
    if (service.circumstances.flags.some((flag) => (flag & OUTSIDER) !== 0))
        countOutsiders(life, service, from, to);
};
const settleAndSumUp = ({ everybody, coefficients, numbers }, { planned, state, circumstances, need, steady, stirred }, from, memberships, first) => {
    const { status } = everybody;
    const { codes } = planned;
    const { flags } = circumstances;
    const { expectation, standing } = state;
    const isDelight = need === 0;
    const { rows, count } = stirred;
    for (let nth = 0; nth < count; nth++) {
        const row = from + rows[nth];
        const who = status[row];
        if (who === LEFT)
            continue;
        const now = expectation[row];
        const before = standing[row];
        let grade = (before & GRADE);
        if (!isSteady(steady, grade, now)) {
            grade = gradeAfter(grade, need, now, coefficients);
            standing[row] = (before & ~GRADE) | grade;
        }
        if (who !== CUSTOMER)
            continue;
        const counted = first + ABOUT_A_MEMBERSHIP * memberships[row - from];
        const offered = flags[2 * codes[row] + CUSTOMER] & OFFERED;
        numbers[counted + OFFERED_TO] += offered;
        numbers[counted + EXPECTATION] += grain(offered * now);
        if (isDelight && grade !== 0)
            numbers[counted + DROPPED]++;
    }
};
/** The same sums for another group of segments, the grades being settled. */
const sumUp = ({ everybody, numbers }, { planned, state, circumstances, need, stirred }, from, memberships, first) => {
    const { status } = everybody;
    const { codes } = planned;
    const { flags } = circumstances;
    const { expectation, standing } = state;
    const { rows, count } = stirred;
    for (let nth = 0; nth < count; nth++) {
        const row = from + rows[nth];
        if (status[row] !== CUSTOMER)
            continue;
        const counted = first + ABOUT_A_MEMBERSHIP * memberships[row - from];
        const offered = flags[2 * codes[row] + CUSTOMER] & OFFERED;
        numbers[counted + OFFERED_TO] += offered;
        numbers[counted + EXPECTATION] += grain(offered * expectation[row]);
        if (need === 0 && (standing[row] & GRADE) !== 0)
            numbers[counted + DROPPED]++;
    }
};
/** How far the bit of the one is from that of the other. */
const OUTSIDER_TO_UNKNOWN = Math.log2(UNKNOWN / OUTSIDER);
/** Who among the rows [from, to) knows of a service, and should not. */
const countOutsiders = (life, service, from, to) => {
    const { numbers } = life;
    const { status } = life.everybody;
    const { codes } = service.planned;
    const { flags } = service.circumstances;
    const { standing } = service.state;
    let people = 0;
    let byMouth = 0;
    let byChannel = 0;
    for (let row = from; row < to; row++) {
        const known = standing[row];
        if (((flags[2 * codes[row]] << OUTSIDER_TO_UNKNOWN) & ~known & UNKNOWN) === 0 || status[row] === LEFT)
            continue;
        people++;
        if ((known & BY_MOUTH) !== 0)
            byMouth++;
        if ((known & LEAKED) !== 0)
            byChannel++;
    }
    numbers[service.counted + OUTSIDERS] += people;
    numbers[service.counted + BY_WORD_OF_MOUTH] += byMouth;
    numbers[service.counted + BY_A_CHANNEL] += byChannel;
};
//# sourceMappingURL=settle.js.map