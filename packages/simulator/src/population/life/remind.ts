import { faded, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { CATEGORY, CLAIM, LEAK, OFFERED, SHARE, TOLD } from "./circumstances.js";
import { CUSTOMER, LEAKED, UNKNOWN } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { compare } from "./undergo.js";

/** Those of the block from `from` on whom a service stirs forget a little of what they expect of it, and are reminded where channels tell of it. */
export const remind = (life: Life, service: LivingService, from: number): void => {
  const learners = remindAll(life, service, from);
  for (let place = 0; place < learners; place++) learn(life, service, life.listed[place] as number);
};

/**
 * The loops over many rows call nothing that cannot be inlined, so that the compiler keeps all that they need in registers:
 * whoever needs more attention is put on the list.
 *
 * @returns how many are on the list: who hears of it for the first time
 */
const remindAll = (life: Life, service: LivingService, from: number): number => {
  const { expected, listed } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { expectation, standing } = service.state;
  const { flags, numbers } = service.circumstances;
  const { forgetting } = life.coefficients;
  const { rows, count } = service.stirred;
  let learners = 0;
  for (let nth = 0; nth < count; nth++) {
    const row = from + (rows[nth] as number);
    const place = 2 * (codes[row] as number) + (status[row] as number);
    const left = faded(expectation[row] as number, numbers[4 * place + CATEGORY] as number, forgetting);
    const reminded = told(left, numbers[4 * place + CLAIM] as number, numbers[4 * place + SHARE] as number);
    expected[row - from] = reminded;
    expectation[row] = reminded;
    if (((flags[place] as number) & ((standing[row] as number) | LEAK) & (TOLD | LEAK)) !== 0) listed[learners++] = row;
  }
  return learners;
};

const learn = (life: Life, service: LivingService, row: number): void => {
  const { everybody, coefficients } = life;
  const { standing } = service.state;
  const who = everybody.status[row] as number;
  const flag = service.circumstances.flags[2 * (service.planned.codes[row] as number) + who] as number;
  if ((flag & LEAK) !== 0) (standing[row] as number) |= LEAKED;
  if (((standing[row] as number) & UNKNOWN) === 0) return;
  (standing[row] as number) &= ~UNKNOWN;
  if (who !== CUSTOMER) everybody.mood[row] = moved(everybody.mood[row] as number, 1, coefficients.advertisingImpresses);
  else if ((flag & OFFERED) === 0) compare(life, service, row);
};
