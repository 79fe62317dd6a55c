import { bitsOf } from "../chance/draws.js";
import { isForeseen } from "../model/foreseen.js";
import { happens } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { CUSTOMER, FORESEEN, OFFERED_BEFORE, UNKNOWN } from "./everybody.js";
import { DELIVERIES, FAILURES, grain, MISSED, SATISFACTION } from "./tally.js";
import { undergo } from "./undergo.js";
/** The customers of the block from `from` on have to do with a service that comes on occasions. */
export const serveOnOccasions = (life, service, week, from) => {
    const { listed, expected, coefficients } = life;
    const { codes } = service.planned;
    const { standing } = service.state;
    const { flags } = service.circumstances;
    const { kept } = service.streams;
    const limit = service.limits.kept;
    const more = service.need === 0 ? coefficients.learningFromForeseen : coefficients.learningFromMore;
    const sums = noExperiences();
    const occasions = listOccasions(life, service, week, from);
    for (let place = 0; place < occasions; place++) {
        const row = listed[place];
        const expectation = expected[row - from];
        if ((flags[2 * codes[row] + CUSTOMER] & OFFERED) !== 0) {
            const experience = happens(kept, row, week, limit) ? 1 : 0;
            standing[row] &= ~UNKNOWN;
            sums.deliveries++;
            sums.failures += 1 - experience;
            sums.satisfaction += grain(undergo(life, service, row, expectation, experience, more));
        }
        else if (expectation > 0) {
            sums.missed++;
            sums.satisfaction += grain(undergo(life, service, row, expectation, 0, more));
        }
    }
    addUp(life, service, sums);
};
const noExperiences = () => ({ deliveries: 0, failures: 0, missed: 0, satisfaction: 0 });
const addUp = ({ numbers }, { counted }, { deliveries, failures, missed, satisfaction }) => {
    numbers[counted + DELIVERIES] += deliveries;
    numbers[counted + FAILURES] += failures;
    numbers[counted + MISSED] += missed;
    numbers[counted + SATISFACTION] += satisfaction;
};
/** 1 where the one is below the other, else 0, both taken as unsigned: without a branch, since no processor foresees chance. */
const isBelow = (one, other) => ((~one & other) | ((~one | other) & (one - other))) >>> 31;
/** @returns how many are on the list: customers who have an occasion this week */
const listOccasions = ({ everybody, listed }, { streams, limits, stirred }, week, from) => {
    const { status } = everybody;
    const { occasion } = streams;
    const limit = Math.ceil(limits.occasion) | 0;
    const always = Number(limits.occasion > 2 ** 32 - 1);
    const { rows, count } = stirred;
    let occasions = 0;
    for (let nth = 0; nth < count; nth++) {
        const row = from + rows[nth];
        listed[occasions] = row;
        occasions += (isBelow(bitsOf(occasion, row, week) | 0, limit) | always) & status[row];
    }
    return occasions;
};
/** A service comes to those of the block from `from` on whose offer begins this week, or in whose calendar it stands; and is missed where it should have come. */
export const serveInTime = (life, service, week, from) => {
    const { expected, coefficients } = life;
    const { status } = life.everybody;
    const { codes, calendar } = service.planned;
    const { flags } = service.circumstances;
    const { standing } = service.state;
    const { rows, count } = service.stirred;
    const sums = noExperiences();
    for (let nth = 0; nth < count; nth++) {
        const row = from + rows[nth];
        const who = status[row];
        const offered = (flags[2 * codes[row] + who] & OFFERED) !== 0;
        const before = (standing[row] & OFFERED_BEFORE) !== 0;
        if (offered !== before)
            standing[row] ^= OFFERED_BEFORE;
        if (who !== CUSTOMER)
            continue;
        const expectation = expected[row - from];
        if (offered && (calendar === undefined ? week > 0 && !before : isIn(calendar, row, week))) {
            const experience = happens(service.streams.kept, row, week, service.limits.kept) ? 1 : 0;
            standing[row] &= ~UNKNOWN;
            sums.deliveries++;
            sums.failures += 1 - experience;
            sums.satisfaction += grain(undergo(life, service, row, expectation, experience, come(life, service, week, row)));
        }
        else if ((standing[row] & FORESEEN) !== 0 && isOverdue(life, service, week, row)) {
            standing[row] &= ~FORESEEN;
            sums.missed++;
            sums.satisfaction += grain(undergo(life, service, row, expectation, 0, coefficients.learningFromSurprise));
        }
    }
    addUp(life, service, sums);
};
const isIn = ({ offsets, weeks }, row, week) => {
    for (let place = offsets[row]; place < offsets[row + 1]; place++)
        if (weeks[place] === week)
            return true;
    return false;
};
/**
 * Puts down that a service comes, as it should or not.
 *
 * @returns what is learnt from it: of a delight less where nobody could have foreseen it
 */
const come = ({ coefficients }, { state, need }, week, row) => {
    const { standing, last, interval } = state;
    const since = last[row] === 0 ? 0 : week + 1 - last[row];
    const foreseen = isForeseen(since, interval[row], coefficients.foreseenWithinWeeks);
    if (foreseen)
        standing[row] |= FORESEEN;
    else
        standing[row] &= ~FORESEEN;
    last[row] = week + 1;
    interval[row] = since;
    if (need !== 0)
        return coefficients.learningFromMore;
    return foreseen ? coefficients.learningFromForeseen : coefficients.learningFromSurprise;
};
const isOverdue = ({ coefficients }, { state }, week, row) => {
    const { last, interval } = state;
    return week + 1 - last[row] >= interval[row] + coefficients.foreseenWithinWeeks;
};
//# sourceMappingURL=serve.js.map