import { faded, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { CATEGORY, CLAIM, LEAK, OFFERED, SHARE, TOLD } from "./circumstances.js";
import { CUSTOMER, LEAKED, UNKNOWN } from "./everybody.js";
import { compare } from "./undergo.js";
/** Those of the block from `from` on whom a service stirs forget a little of what they expect of it, and are reminded where channels tell of it. */
export const remind = (life, service, from) => {
    const learners = remindAll(life, service, from);
    for (let place = 0; place < learners; place++)
        learn(life, service, life.listed[place]);
};
/**
 * The loops over many rows call nothing that cannot be inlined, so that the compiler keeps all that they need in registers:
 * whoever needs more attention is put on the list.
 *
 * @returns how many are on the list: who hears of it for the first time
 */
const remindAll = (life, service, from) => {
    const { expected, listed } = life;
    const { status } = life.everybody;
    const { codes } = service.planned;
    const { expectation, standing } = service.state;
    const { flags, numbers } = service.circumstances;
    const { forgetting } = life.coefficients;
    const { rows, count } = service.stirred;
    let learners = 0;
    for (let nth = 0; nth < count; nth++) {
        const row = from + rows[nth];
        const place = 2 * codes[row] + status[row];
        const left = faded(expectation[row], numbers[4 * place + CATEGORY], forgetting);
        const reminded = told(left, numbers[4 * place + CLAIM], numbers[4 * place + SHARE]);
        expected[row - from] = reminded;
        expectation[row] = reminded;
        if ((flags[place] & (standing[row] | LEAK) & (TOLD | LEAK)) !== 0)
            listed[learners++] = row;
    }
    return learners;
};
const learn = (life, service, row) => {
    const { everybody, coefficients } = life;
    const { standing } = service.state;
    const who = everybody.status[row];
    const flag = service.circumstances.flags[2 * service.planned.codes[row] + who];
    if ((flag & LEAK) !== 0)
        standing[row] |= LEAKED;
    if ((standing[row] & UNKNOWN) === 0)
        return;
    standing[row] &= ~UNKNOWN;
    if (who !== CUSTOMER)
        everybody.mood[row] = moved(everybody.mood[row], 1, coefficients.advertisingImpresses);
    else if ((flag & OFFERED) === 0)
        compare(life, service, row);
};
//# sourceMappingURL=remind.js.map