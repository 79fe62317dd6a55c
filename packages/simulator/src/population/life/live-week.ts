import { closeWeek } from "./close-week.js";
import { gather, type Share } from "./conversations.js";
import type { Tales } from "./everybody.js";
import { hearTales } from "./hear-tales.js";
import { BLOCK, type Life, learnNews } from "./life.js";
import type { News } from "./plan.js";
import { remind } from "./remind.js";
import { serveInTime, serveOnOccasions } from "./serve.js";
import { settle } from "./settle.js";
import { listStirred } from "./stirred.js";
import { sumUpPeople } from "./sum-up.js";

/**
 * The rows of a share live through a week, whose situations are in the codes already.
 *
 * @returns what was counted
 */
export const liveWeek = (life: Life, week: number, news: News, share: Share): Float64Array => {
  learnNews(life, news);
  life.numbers.fill(0);
  life.tales = life.everybody.tales[week % 2] as Tales;
  const before = life.everybody.tales[(week + 1) % 2] as Tales;
  if (week > 0) gather(life, week - 1, before, share);
  const { rows } = life.everybody;
  for (let block = share.thread; block * BLOCK < rows; block += share.threads) {
    const [from, to] = [block * BLOCK, Math.min(rows, (block + 1) * BLOCK)];
    life.tales.what.fill(0, from, to);
    if (week > 0) hearTales(life, block, week, before);
    liveBlock(life, week, from, to);
  }
  return life.numbers;
};

const liveBlock = (life: Life, week: number, from: number, to: number): void => {
  for (const service of life.services) {
    listStirred(life, service, from, to);
    remind(life, service, from);
    if (service.planned.delivery.kind === "asked") serveOnOccasions(life, service, week, from);
    else serveInTime(life, service, week, from);
  }
  const memberships = membershipsOf(life, from, to);
  closeWeek(life, week, from, to, memberships);
  sumUpPeople(life, from, to, memberships);
  for (const [place, service] of life.services.entries()) settle(life, place, service, from, to, memberships);
};

/** By group of segments, which of them each row is in. */
const membershipsOf = ({ layout, members }: Life, from: number, to: number): readonly Uint8Array[] =>
  layout.groups.map((segments) => {
    const numbered = new Uint8Array(to - from);
    for (const [bit, segment] of segments.entries()) {
      const isMember = members[segment] as Uint8Array;
      for (let row = from; row < to; row++) (numbered[row - from] as number) |= (isMember[row] as number) << bit;
    }
    return numbered;
  });
