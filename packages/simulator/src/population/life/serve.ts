import { isForeseen } from "../model/foreseen.js";
import { happens } from "./chance.js";
import { OFFERED } from "./circumstances.js";
import { BY_DELIVERY, CUSTOMER, FORESEEN, LEFT, OFFERED_BEFORE } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { DELIVERIES, FAILURES, MISSED } from "./tally.js";
import { undergo } from "./undergo.js";

/** The customers among the rows [from, to) have to do with a service that comes on occasions. */
export const serveOnOccasions = (life: Life, service: LivingService, week: number, from: number, to: number): void => {
  const { expected, coefficients } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { flags } = service.circumstances;
  const { occasion } = service.streams;
  const limit = service.limits.occasion;
  const more = service.need === 0 ? coefficients.learningFromForeseen : coefficients.learningFromMore;
  for (let row = from; row < to; row++) {
    if (status[row] !== CUSTOMER || !happens(occasion, row, week, limit)) continue;
    const expectation = expected[row - from] as number;
    if (((flags[2 * (codes[row] as number) + CUSTOMER] as number) & OFFERED) !== 0)
      expected[row - from] = deliver(life, service, week, row, expectation, more);
    else if (expectation > 0) expected[row - from] = miss(life, service, row, expectation, more);
  }
};

/** A delight comes to those among the rows [from, to) whose offer begins this week, or in whose calendar it stands; and is missed where it should have come. */
export const serveInTime = (life: Life, service: LivingService, week: number, from: number, to: number): void => {
  const { expected, coefficients } = life;
  const { status } = life.everybody;
  const { codes, calendar } = service.planned;
  const { flags } = service.circumstances;
  const { standing } = service.state;
  for (let row = from; row < to; row++) {
    const who = status[row] as number;
    if (who === LEFT) continue;
    const offered = ((flags[2 * (codes[row] as number) + who] as number) & OFFERED) !== 0;
    const before = ((standing[row] as number) & OFFERED_BEFORE) !== 0;
    if (offered !== before) (standing[row] as number) ^= OFFERED_BEFORE;
    if (who !== CUSTOMER) continue;
    const expectation = expected[row - from] as number;
    if (offered && (calendar === undefined ? week > 0 && !before : isIn(calendar, row, week)))
      expected[row - from] = deliver(life, service, week, row, expectation, come(life, service, week, row));
    else if (((standing[row] as number) & FORESEEN) !== 0 && isOverdue(life, service, week, row)) {
      (standing[row] as number) &= ~FORESEEN;
      expected[row - from] = miss(life, service, row, expectation, coefficients.learningFromSurprise);
    }
  }
};

const isIn = ({ offsets, weeks }: { readonly offsets: Uint32Array; readonly weeks: Uint16Array }, row: number, week: number): boolean => {
  for (let place = offsets[row] as number; place < (offsets[row + 1] as number); place++) if (weeks[place] === week) return true;
  return false;
};

type Rhythm = Required<LivingService["state"]>;

/**
 * Puts down that a delight comes, as it should or not.
 *
 * @returns what is learnt from it: less where nobody could have foreseen it
 */
const come = ({ coefficients }: Life, { state }: LivingService, week: number, row: number): number => {
  const { standing, last, interval } = state as Rhythm;
  const since = last[row] === 0 ? 0 : week + 1 - (last[row] as number);
  const foreseen = isForeseen(since, interval[row] as number, coefficients.foreseenWithinWeeks);
  if (foreseen) (standing[row] as number) |= FORESEEN;
  else (standing[row] as number) &= ~FORESEEN;
  last[row] = week + 1;
  interval[row] = since;
  return foreseen ? coefficients.learningFromForeseen : coefficients.learningFromSurprise;
};

const isOverdue = ({ coefficients }: Life, { state }: LivingService, week: number, row: number): boolean => {
  const { last, interval } = state as Rhythm;
  return week + 1 - (last[row] as number) >= (interval[row] as number) + coefficients.foreseenWithinWeeks;
};

const deliver = (life: Life, service: LivingService, week: number, row: number, expectation: number, more: number): number => {
  const { numbers } = life;
  (service.state.standing[row] as number) |= BY_DELIVERY;
  (numbers[service.counted + DELIVERIES] as number)++;
  if (happens(service.streams.kept, row, week, service.limits.kept)) return undergo(life, service, row, expectation, 1, more);
  (numbers[service.counted + FAILURES] as number)++;
  return undergo(life, service, row, expectation, 0, more);
};

const miss = (life: Life, service: LivingService, row: number, expectation: number, more: number): number => {
  (life.numbers[service.counted + MISSED] as number)++;
  return undergo(life, service, row, expectation, 0, more);
};
