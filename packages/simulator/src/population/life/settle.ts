import { type Grade, gradeAfter } from "../model/grade.js";
import { OFFERED, OUTSIDER } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, GRADE, LEAKED, LEFT, UNKNOWN } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import { ABOUT_A_MEMBERSHIP, BY_A_CHANNEL, BY_WORD_OF_MOUTH, DROPPED, EXPECTATION, grain, OFFERED_TO, OUTSIDERS } from "./tally.js";

/** The grade of a service follows what the rows [from, to) expect of it. */
export const settleGrades = ({ everybody, coefficients }: Life, service: LivingService, from: number, to: number): void => {
  const { status } = everybody;
  const { need, steady } = service;
  const { expectation, standing } = service.state;
  for (let row = from; row < to; row++) {
    const before = standing[row] as number;
    const grade = (before & GRADE) as Grade;
    const now = expectation[row] as number;
    if (now >= (steady.from[grade] as number) && now < (steady.below[grade] as number)) continue;
    if (status[row] !== LEFT) standing[row] = (before & ~GRADE) | gradeAfter(grade, need, now, coefficients);
  }
};

/** What the customers among the rows [from, to) expect of a service at the end of the week, by their memberships in a group of segments. */
export const sumUpService = (
  life: Life,
  service: LivingService,
  from: number,
  to: number,
  memberships: Uint8Array,
  first: number,
): void => {
  const { numbers } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { flags } = service.circumstances;
  const { expectation, standing } = service.state;
  const isDelight = service.need === 0;
  for (let row = from; row < to; row++) {
    if (status[row] !== CUSTOMER) continue;
    const counted = first + ABOUT_A_MEMBERSHIP * (memberships[row - from] as number);
    const offered = (flags[2 * (codes[row] as number) + CUSTOMER] as number) & OFFERED;
    (numbers[counted + OFFERED_TO] as number) += offered;
    (numbers[counted + EXPECTATION] as number) += grain(offered * (expectation[row] as number));
    if (isDelight) (numbers[counted + DROPPED] as number) += ((standing[row] as number) & GRADE) === 0 ? 0 : 1;
  }
};

/** How far the bit of the one is from that of the other. */
const OUTSIDER_TO_UNKNOWN = Math.log2(UNKNOWN / OUTSIDER);

/** Who among the rows [from, to) knows of a service, and should not. */
export const countOutsiders = (life: Life, service: LivingService, from: number, to: number): void => {
  const { numbers } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { flags } = service.circumstances;
  const { standing } = service.state;
  let people = 0;
  let byMouth = 0;
  let byChannel = 0;
  for (let row = from; row < to; row++) {
    const known = standing[row] as number;
    if ((((flags[2 * (codes[row] as number)] as number) << OUTSIDER_TO_UNKNOWN) & ~known & UNKNOWN) === 0 || status[row] === LEFT) continue;
    people++;
    if ((known & BY_MOUTH) !== 0) byMouth++;
    if ((known & LEAKED) !== 0) byChannel++;
  }
  (numbers[service.counted + OUTSIDERS] as number) += people;
  (numbers[service.counted + BY_WORD_OF_MOUTH] as number) += byMouth;
  (numbers[service.counted + BY_A_CHANNEL] as number) += byChannel;
};
