import { uniformOf } from "../chance/draws.js";
import { experienced, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { happens, limitOf, streamOfReferrals } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, LEFT, STRANGER, type Tales, UNKNOWN } from "./everybody.js";
import { BLOCK_BITS, type Life, type LivingService } from "./life.js";
import { compare } from "./undergo.js";

/** Which rows are whose: blocks go round among the threads, so that each has as many customers and strangers as the others. */
export interface Share {
  readonly thread: number;
  readonly threads: number;
}

/** So many are gathered before they hear: what is kept of all of them is fetched from memory at once, rather than one after the other. */
const GATHERED = 256;

/** Who hears whom. */
interface Conversations {
  readonly hearers: Int32Array;
  readonly tellers: Int32Array;
  count: number;
}

/**
 * The rows of one thread hear what was told last week, in the order of the tellers' rows.
 *
 * Each thread goes through all tales, and looks after its own hearers: so each of them hears in the same order, however many threads there are.
 */
export const hearTales = (life: Life, week: number, before: Tales, share: Share): void => {
  const { rows } = life.everybody;
  const { what, satisfaction } = before;
  const referrals = streamOfReferrals(life.seed, week);
  const most = life.network.slots;
  const gathered = { hearers: new Int32Array(GATHERED + most), tellers: new Int32Array(GATHERED + most), count: 0 };
  for (let teller = 0; teller < rows; teller++) {
    if (what[teller] === 0) continue;
    gather(life, gathered, week - 1, teller, satisfaction[teller] as number, share);
    if (gathered.count < GATHERED) continue;
    hearAll(life, gathered, before, referrals);
  }
  hearAll(life, gathered, before, referrals);
};

/** Whom a teller tells, of those whom this thread looks after. */
const gather = (
  { coefficients, network, streams }: Life,
  gathered: Conversations,
  week: number,
  teller: number,
  satisfaction: number,
  { thread, threads }: Share,
): void => {
  const { slots, acquaintance } = network;
  const tell = satisfaction < 0 ? coefficients.unhappyTell : coefficients.happyTell;
  const whole = Math.floor(tell);
  const more = whole < tell && happens(streams.telling, teller, week, limitOf(tell - whole)) ? 1 : 0;
  const count = Math.min(whole + more, slots);
  let slot = Math.floor(uniformOf(streams.firstTold, teller, week) * slots);
  for (let nth = 0; nth < count; nth++) {
    const hearer = acquaintance(teller, slot);
    slot = slot + 1 < slots ? slot + 1 : 0;
    if (hearer === teller || (threads > 1 && (hearer >>> BLOCK_BITS) % threads !== thread)) continue;
    gathered.hearers[gathered.count] = hearer;
    gathered.tellers[gathered.count] = teller;
    gathered.count++;
  }
};

const hearAll = (life: Life, gathered: Conversations, { what, satisfaction }: Tales, referrals: number): void => {
  const { hearers, tellers, count } = gathered;
  life.touched += touch(life, hearers, tellers, what, count);
  for (let nth = 0; nth < count; nth++) {
    const hearer = hearers[nth] as number;
    const teller = tellers[nth] as number;
    if (life.everybody.status[hearer] !== LEFT)
      hear(life, hearer, teller, what[teller] as number, satisfaction[teller] as number, referrals);
  }
  gathered.count = 0;
};

/** Reads what will be needed, so that it is near: nothing here waits for anything else. */
const touch = (
  { everybody, equals, services }: Life,
  hearers: Int32Array,
  tellers: Int32Array,
  what: Uint16Array,
  count: number,
): number => {
  let touched = 0;
  for (let nth = 0; nth < count; nth++) {
    const hearer = hearers[nth] as number;
    const { state, planned } = services[((what[tellers[nth] as number] as number) - 1) >> 1] as LivingService;
    touched += (everybody.status[hearer] as number) + (equals[hearer] as number) + (everybody.mood[hearer] as number);
    touched += (state.expectation[hearer] as number) + (state.standing[hearer] as number) + (planned.codes[hearer] as number);
  }
  return touched;
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
