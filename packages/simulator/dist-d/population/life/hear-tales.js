import { uniformOf } from "../chance/draws.js";
import { experienced, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { streamOfReferrals } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, LEFT, STRANGER, UNKNOWN } from "./everybody.js";
import { compare } from "./undergo.js";
/** The rows of a block hear what was told last week, in the order of the tellers' rows. */
export const hearTales = (life, block, week, { what, satisfaction }) => {
    const { starts, sorted } = life.conversations;
    const { status } = life.everybody;
    const referrals = streamOfReferrals(life.seed, week);
    for (let nth = starts[block]; nth < starts[block + 1]; nth++) {
        const hearer = sorted[2 * nth];
        const teller = sorted[2 * nth + 1];
        if (status[hearer] !== LEFT)
            hear(life, hearer, teller, what[teller], satisfaction[teller], referrals);
    }
};
const hear = (life, hearer, teller, tale, satisfaction, referrals) => {
    const { everybody, equals, coefficients } = life;
    const service = life.services[(tale - 1) >> 1];
    const envy = tale % 2 === 0;
    const { planned, state, circumstances } = service;
    const status = everybody.status[hearer];
    const offered = (circumstances.flags[2 * planned.codes[hearer] + status] & OFFERED) !== 0;
    const equal = equals[teller] === equals[hearer];
    everybody.mood[hearer] = moved(everybody.mood[hearer], satisfaction, coefficients.sympathy);
    const standing = state.standing[hearer];
    if ((standing & UNKNOWN) !== 0) {
        state.standing[hearer] = (standing & ~UNKNOWN) | BY_MOUTH;
        if (status === CUSTOMER && !offered)
            compare(life, service, hearer);
    }
    if (!envy && (offered || equal)) {
        const { persuasion } = coefficients;
        const expectation = state.expectation[hearer];
        state.expectation[hearer] = satisfaction > 0 ? told(expectation, 1, persuasion) : experienced(expectation, 0, persuasion, persuasion);
    }
    if (status === STRANGER && satisfaction > 0 && uniformOf(referrals, hearer, teller) < coefficients.referralsSucceed)
        everybody.referred[hearer] = 1;
};
//# sourceMappingURL=hear-tales.js.map