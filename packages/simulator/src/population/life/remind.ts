import { faded, told } from "../model/expectation.js";
import { moved } from "../model/mood.js";
import { LEAK, OFFERED, TOLD } from "./circumstances.js";
import { BY_CHANNEL, CUSTOMER, KNOWN, LEAKED, LEFT } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { compare } from "./undergo.js";

/** The rows [from, to) forget a little of what they expect of a service, and are reminded where channels tell of it. */
export const remind = (life: Life, service: LivingService, from: number, to: number): void => {
  const { expected } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { expectation, standing } = service.state;
  const { flags, category, claim, share } = service.circumstances;
  const { forgetting } = life.coefficients;
  for (let row = from; row < to; row++) {
    const who = status[row] as number;
    if (who === LEFT) continue;
    const place = 2 * (codes[row] as number) + who;
    const left = faded(expectation[row] as number, category[place] as number, forgetting);
    expected[row - from] = told(left, claim[place] as number, share[place] as number);
    const flag = flags[place] as number;
    if ((flag & LEAK) !== 0 || ((flag & TOLD) !== 0 && ((standing[row] as number) & KNOWN) === 0)) learn(life, service, row, flag);
  }
};

const learn = (life: Life, service: LivingService, row: number, flag: number): void => {
  const { everybody, coefficients } = life;
  const { standing } = service.state;
  if ((flag & LEAK) !== 0) (standing[row] as number) |= LEAKED;
  if (((standing[row] as number) & KNOWN) !== 0) return;
  (standing[row] as number) |= BY_CHANNEL;
  if (everybody.status[row] !== CUSTOMER) everybody.mood[row] = moved(everybody.mood[row] as number, 1, coefficients.advertisingImpresses);
  else if ((flag & OFFERED) === 0) compare(life, service, row, false);
};
