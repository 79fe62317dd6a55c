import { bitsOf } from "../chance/draws.js";
import { isForeseen } from "../model/foreseen.js";
import { happens } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { CUSTOMER, FORESEEN, OFFERED_BEFORE, UNKNOWN } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { DELIVERIES, FAILURES, grain, MISSED, SATISFACTION } from "./tally.js";
import { undergo } from "./undergo.js";

/** The customers of the block from `from` on have to do with a service that comes on occasions. */
export const serveOnOccasions = (life: Life, service: LivingService, week: number, from: number): void => {
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
    const row = listed[place] as number;
    const expectation = expected[row - from] as number;
    if (((flags[2 * (codes[row] as number) + CUSTOMER] as number) & OFFERED) !== 0) {
      const experience = happens(kept, row, week, limit) ? 1 : 0;
      (standing[row] as number) &= ~UNKNOWN;
      sums.deliveries++;
      sums.failures += 1 - experience;
      sums.satisfaction += grain(undergo(life, service, row, expectation, experience, more));
    } else if (expectation > 0) {
      sums.missed++;
      sums.satisfaction += grain(undergo(life, service, row, expectation, 0, more));
    }
  }
  addUp(life, service, sums);
};

/** What was counted of the experiences of a block. */
interface Experiences {
  deliveries: number;
  failures: number;
  missed: number;
  satisfaction: number;
}

const noExperiences = (): Experiences => ({ deliveries: 0, failures: 0, missed: 0, satisfaction: 0 });

const addUp = ({ numbers }: Life, { counted }: LivingService, { deliveries, failures, missed, satisfaction }: Experiences): void => {
  (numbers[counted + DELIVERIES] as number) += deliveries;
  (numbers[counted + FAILURES] as number) += failures;
  (numbers[counted + MISSED] as number) += missed;
  (numbers[counted + SATISFACTION] as number) += satisfaction;
};

/** 1 where the one is below the other, else 0, both taken as unsigned: without a branch, since no processor foresees chance. */
const isBelow = (one: number, other: number): number => ((~one & other) | ((~one | other) & (one - other))) >>> 31;

/** @returns how many are on the list: customers who have an occasion this week */
const listOccasions = ({ everybody, listed }: Life, { streams, limits, stirred }: LivingService, week: number, from: number): number => {
  const { status } = everybody;
  const { occasion } = streams;
  const limit = Math.ceil(limits.occasion) | 0;
  const always = Number(limits.occasion > 2 ** 32 - 1);
  const { rows, count } = stirred;
  let occasions = 0;
  for (let nth = 0; nth < count; nth++) {
    const row = from + (rows[nth] as number);
    listed[occasions] = row;
    occasions += (isBelow(bitsOf(occasion, row, week) | 0, limit) | always) & (status[row] as number);
  }
  return occasions;
};

/** A service comes to those of the block from `from` on whose offer begins this week, or in whose calendar it stands; and is missed where it should have come. */
export const serveInTime = (life: Life, service: LivingService, week: number, from: number): void => {
  const { expected, coefficients } = life;
  const { status } = life.everybody;
  const { codes, calendar } = service.planned;
  const { flags } = service.circumstances;
  const { standing } = service.state;
  const { rows, count } = service.stirred;
  const sums = noExperiences();
  for (let nth = 0; nth < count; nth++) {
    const row = from + (rows[nth] as number);
    const who = status[row] as number;
    const offered = ((flags[2 * (codes[row] as number) + who] as number) & OFFERED) !== 0;
    const before = ((standing[row] as number) & OFFERED_BEFORE) !== 0;
    if (offered !== before) (standing[row] as number) ^= OFFERED_BEFORE;
    if (who !== CUSTOMER) continue;
    const expectation = expected[row - from] as number;
    if (offered && (calendar === undefined ? week > 0 && !before : isIn(calendar, row, week))) {
      const experience = happens(service.streams.kept, row, week, service.limits.kept) ? 1 : 0;
      (standing[row] as number) &= ~UNKNOWN;
      sums.deliveries++;
      sums.failures += 1 - experience;
      sums.satisfaction += grain(undergo(life, service, row, expectation, experience, come(life, service, week, row)));
    } else if (((standing[row] as number) & FORESEEN) !== 0 && isOverdue(life, service, week, row)) {
      (standing[row] as number) &= ~FORESEEN;
      sums.missed++;
      sums.satisfaction += grain(undergo(life, service, row, expectation, 0, coefficients.learningFromSurprise));
    }
  }
  addUp(life, service, sums);
};

const isIn = ({ offsets, weeks }: { readonly offsets: Uint32Array; readonly weeks: Uint16Array }, row: number, week: number): boolean => {
  for (let place = offsets[row] as number; place < (offsets[row + 1] as number); place++) if (weeks[place] === week) return true;
  return false;
};

type Rhythm = Required<LivingService["state"]>;

/**
 * Puts down that a service comes, as it should or not.
 *
 * @returns what is learnt from it: of a delight less where nobody could have foreseen it
 */
const come = ({ coefficients }: Life, { state, need }: LivingService, week: number, row: number): number => {
  const { standing, last, interval } = state as Rhythm;
  const since = last[row] === 0 ? 0 : week + 1 - (last[row] as number);
  const foreseen = isForeseen(since, interval[row] as number, coefficients.foreseenWithinWeeks);
  if (foreseen) (standing[row] as number) |= FORESEEN;
  else (standing[row] as number) &= ~FORESEEN;
  last[row] = week + 1;
  interval[row] = since;
  if (need !== 0) return coefficients.learningFromMore;
  return foreseen ? coefficients.learningFromForeseen : coefficients.learningFromSurprise;
};

const isOverdue = ({ coefficients }: Life, { state }: LivingService, week: number, row: number): boolean => {
  const { last, interval } = state as Rhythm;
  return week + 1 - (last[row] as number) >= (interval[row] as number) + coefficients.foreseenWithinWeeks;
};
