import { uniformOf } from "../chance/draws.js";
import { experienced, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { streamOfReferrals } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, LEFT, STRANGER, type Tales, UNKNOWN } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { compare } from "./undergo.js";

/** The rows of a block hear what was told last week, in the order of the tellers' rows. */
export const hearTales = (life: Life, block: number, week: number, { what, satisfaction }: Tales): void => {
  const { starts, sorted } = life.conversations;
  const { status } = life.everybody;
  const referrals = streamOfReferrals(life.seed, week);
  for (let nth = starts[block] as number; nth < (starts[block + 1] as number); nth++) {
    const hearer = sorted[2 * nth] as number;
    const teller = sorted[2 * nth + 1] as number;
    if (status[hearer] !== LEFT) hear(life, hearer, teller, what[teller] as number, satisfaction[teller] as number, referrals);
  }
};

const hear = (life: Life, hearer: number, teller: number, tale: number, satisfaction: number, referrals: number): void => {
  const { everybody, equals, coefficients } = life;
  const service = life.services[(tale - 1) >> 1] as LivingService;
  const envy = tale % 2 === 0;
  const { planned, state, circumstances } = service;
  const status = everybody.status[hearer] as number;
  const offered = ((circumstances.flags[2 * (planned.codes[hearer] as number) + status] as number) & OFFERED) !== 0;
  const equal = equals[teller] === equals[hearer];
  everybody.mood[hearer] = moved(everybody.mood[hearer] as number, satisfaction, coefficients.sympathy);
  const standing = state.standing[hearer] as number;
  if ((standing & UNKNOWN) !== 0) {
    state.standing[hearer] = (standing & ~UNKNOWN) | BY_MOUTH;
    if (status === CUSTOMER && !offered) compare(life, service, hearer);
  }
  if (!envy && (offered || equal)) {
    const { persuasion } = coefficients;
    const expectation = state.expectation[hearer] as number;
    state.expectation[hearer] = satisfaction > 0 ? told(expectation, 1, persuasion) : experienced(expectation, 0, persuasion, persuasion);
  }
  if (status === STRANGER && satisfaction > 0 && uniformOf(referrals, hearer, teller) < coefficients.referralsSucceed)
    everybody.referred[hearer] = 1;
};
