import { INSIDER, OFFERED } from "./circumstances.js";
import { BY_MOUTH, CUSTOMER, GRADE, KNOWN, LEAKED, LEFT } from "./everybody.js";
import type { Life, LivingService } from "./life.js";
import {
  ABOUT_A_MEMBERSHIP,
  BY_A_CHANNEL,
  BY_WORD_OF_MOUTH,
  CUSTOMERS,
  DROPPED,
  EXPECTATION,
  grain,
  MOOD,
  OFFERED_TO,
  OUTSIDERS,
} from "./tally.js";

/** The customers among the rows [from, to), at the end of the week. */
export const sumUpPeople = (life: Life, from: number, to: number, memberships: readonly Uint8Array[]): void => {
  const { numbers, layout } = life;
  const { status, mood } = life.everybody;
  for (const [group, numbered] of memberships.entries()) {
    const first = layout.members(group);
    for (let row = from; row < to; row++) {
      if (status[row] !== CUSTOMER) continue;
      const place = first + ABOUT_A_MEMBERSHIP * (numbered[row - from] as number);
      (numbers[place + CUSTOMERS] as number)++;
      (numbers[place + MOOD] as number) += grain(mood[row] as number);
    }
  }
};

/** What customers among the rows [from, to) expect of a service at the end of the week. */
export const sumUpExpectations = (
  life: Life,
  place: number,
  service: LivingService,
  from: number,
  to: number,
  memberships: readonly Uint8Array[],
): void => {
  const { numbers, layout } = life;
  const { status } = life.everybody;
  const { codes } = service.planned;
  const { flags } = service.circumstances;
  const { expectation, standing } = service.state;
  const isDelight = service.need === 0;
  for (const [group, numbered] of memberships.entries()) {
    const first = layout.membersOf(place, group);
    for (let row = from; row < to; row++) {
      if (status[row] !== CUSTOMER) continue;
      const counted = first + ABOUT_A_MEMBERSHIP * (numbered[row - from] as number);
      if (((flags[2 * (codes[row] as number) + CUSTOMER] as number) & OFFERED) !== 0) {
        (numbers[counted + OFFERED_TO] as number)++;
        (numbers[counted + EXPECTATION] as number) += grain(expectation[row] as number);
      }
      if (isDelight && ((standing[row] as number) & GRADE) !== 0) (numbers[counted + DROPPED] as number)++;
    }
  }
};

/** Who among the rows [from, to) knows of a service, and should not. */
export const sumUpOutsiders = (life: Life, service: LivingService, from: number, to: number): void => {
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
    if ((known & KNOWN) === 0 || status[row] === LEFT) continue;
    if (((flags[2 * (codes[row] as number)] as number) & INSIDER) !== 0) continue;
    people++;
    if ((known & BY_MOUTH) !== 0) byMouth++;
    if ((known & LEAKED) !== 0) byChannel++;
  }
  (numbers[service.counted + OUTSIDERS] as number) += people;
  (numbers[service.counted + BY_WORD_OF_MOUTH] as number) += byMouth;
  (numbers[service.counted + BY_A_CHANNEL] as number) += byChannel;
};
