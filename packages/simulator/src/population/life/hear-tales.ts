import { uniformOf } from "../chance/draws.js";
import { experienced, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { happens, limitOf, streamOfReferrals } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, LEFT, STRANGER, type Tales, UNKNOWN } from "./everybody.js";
import { BLOCK, type Life, type LivingService } from "./life.js";
import { compare } from "./undergo.js";

/** Which rows are whose: blocks go round among the threads, so that each has as many customers and strangers as the others. */
export interface Share {
  readonly thread: number;
  readonly threads: number;
}

/**
 * The rows of one thread hear what was told last week, in the order of the tellers' rows.
 *
 * Each thread goes through all tales, and looks after its own hearers: so each of them hears in the same order, however many threads there are.
 */
export const hearTales = (life: Life, week: number, before: Tales, { thread, threads }: Share): void => {
  const { everybody, network } = life;
  const { rows } = everybody;
  const { slots, acquaintance } = network;
  const referrals = streamOfReferrals(life.seed, week);
  for (let teller = 0; teller < rows; teller++) {
    const what = before.what[teller] as number;
    if (what === 0) continue;
    const satisfaction = before.satisfaction[teller] as number;
    const service = life.services[(what - 1) >> 1] as LivingService;
    const first = Math.floor(uniformOf(life.streams.firstTold, teller, week - 1) * slots);
    for (
      let count = hearersOf(life, teller, week - 1, satisfaction), slot = first;
      count > 0;
      count--, slot = slot + 1 < slots ? slot + 1 : 0
    ) {
      const hearer = acquaintance(teller, slot);
      if (hearer === teller || Math.floor(hearer / BLOCK) % threads !== thread) continue;
      if (everybody.status[hearer] !== LEFT) hear(life, service, hearer, teller, satisfaction, what % 2 === 0, referrals);
    }
  }
};

/** How many are told. */
const hearersOf = ({ coefficients, network, streams }: Life, teller: number, week: number, satisfaction: number): number => {
  const tell = satisfaction < 0 ? coefficients.unhappyTell : coefficients.happyTell;
  const whole = Math.floor(tell);
  const more = whole < tell && happens(streams.telling, teller, week, limitOf(tell - whole)) ? 1 : 0;
  return Math.min(whole + more, network.slots);
};

const hear = (
  life: Life,
  service: LivingService,
  hearer: number,
  teller: number,
  satisfaction: number,
  envy: boolean,
  referrals: number,
): void => {
  const { everybody, equals, coefficients } = life;
  const { planned, state, circumstances } = service;
  const status = everybody.status[hearer] as number;
  const offered = ((circumstances.flags[2 * (planned.codes[hearer] as number) + status] as number) & OFFERED) !== 0;
  const equal = equals[teller] === equals[hearer];
  everybody.mood[hearer] = moved(everybody.mood[hearer] as number, satisfaction, coefficients.sympathy);
  const standing = state.standing[hearer] as number;
  if ((standing & UNKNOWN) !== 0) {
    state.standing[hearer] = (standing & ~UNKNOWN) | BY_MOUTH;
    if (status === CUSTOMER && !offered) compare(life, service, hearer, equal);
  }
  if (!envy && (offered || equal)) {
    const { persuasion } = coefficients;
    const expectation = state.expectation[hearer] as number;
    state.expectation[hearer] = satisfaction > 0 ? told(expectation, 1, persuasion) : experienced(expectation, 0, persuasion, persuasion);
  }
  if (status === STRANGER && satisfaction > 0 && uniformOf(referrals, hearer, teller) < coefficients.referralsSucceed)
    everybody.referred[hearer] = 1;
};
