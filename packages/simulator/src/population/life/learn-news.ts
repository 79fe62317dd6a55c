import type { Situation } from "../standing/world.js";
import { SITUATION, writeSituation } from "./circumstances.js";
import { dueOf } from "./due.js";
import { forEachBlock } from "./kernel.js";
import { type Life, type LivingService, rowsOf } from "./life.js";
import type { Memberships, Moved, News, ServiceNews } from "./news.js";

/** Brings what a thread knows of situations, memberships and equals to this week. */
export const learnNews = (life: Life, week: number, { services, memberships }: News): void => {
  if (memberships !== undefined) {
    learnMemberships(life, memberships);
    learnEquals(life, memberships);
  }
  for (const [place, service] of life.services.entries()) {
    const { situations, moved, amongEquals, calendar } = services[place] as ServiceNews;
    learnSituations(life, place, service, situations);
    if (week > 0 && moved !== undefined) learnCodes(life, place, moved);
    learnAmongEquals(life, place, service, amongEquals);
    if (calendar !== undefined) service.due = dueOf(calendar, rowsOf(life));
  }
  if (week === 0) learnFours(life, services);
  if (memberships !== undefined) countAnew(life);
};

const countAnew = ({ running, share }: Life): void => {
  running.kernel.beginCounting();
  forEachBlock(running, share.count, running.kernel.countFrom);
  running.kernel.endCounting();
};

/** By row first, as the world has them: people stand far apart there. */
const learnMemberships = (life: Life, { members }: Memberships): void => {
  const { plan, share, running, layout, memberships } = life;
  const rows = rowsOf(life);
  const byRow = new Uint8Array(plan.rows);
  for (const [group, segments] of layout.groups.entries()) {
    byRow.fill(0);
    for (const [bit, segment] of segments.entries()) {
      const isMember = members[segment] as Uint8Array;
      for (let row = 0; row < byRow.length; row++) (byRow[row] as number) |= (isMember[row] as number) << bit;
    }
    const view = running.view(Uint8Array, memberships[group] as number, share.count);
    for (let place = 0; place < view.length; place++) view[place] = byRow[rows[place] as number] as number;
  }
};

const learnEquals = (life: Life, { equals }: Memberships): void => {
  const { plan, running, margin } = life;
  const rows = rowsOf(life, margin);
  const byRow = running.view(Uint32Array, running.numberOf("equalsByRow"), plan.rows);
  byRow.set(equals);
  const into = running.view(Uint32Array, running.numberOf("equals") - 4 * margin, rows.length);
  for (let at = 0; at < rows.length; at++) into[at] = byRow[rows[at] as number] as number;
};

const learnSituations = ({ plan, running }: Life, place: number, service: LivingService, news: readonly Situation[]): void => {
  if (news.length === 0) return;
  const { kernel, view } = running;
  const known = service.situations.push(...news) - news.length;
  let first = known;
  if (service.situations.length > service.room.situations) {
    service.room.situations = 2 * service.situations.length;
    service.at.situations = kernel.reserveSituations(place, service.room.situations);
    first = 0;
  }
  for (const [code, situation] of service.situations.entries())
    if (code >= first)
      writeSituation(situation, service.need, plan.coefficients, view(DataView, service.at.situations + SITUATION * code, SITUATION));
};

/** The code of a service that is not there. */
const NOWHERE = 0xffff;

/** What everybody is in at first, with four services at a time. */
const learnFours = ({ plan, running, share }: Life, services: readonly ServiceNews[]): void => {
  const { kernel, view, numberOf } = running;
  for (let which = 0; which < numberOf("fourCount"); which++) {
    for (let nth = 0; nth < 4; nth++) {
      const into = view(Uint16Array, numberOf("codesAt") + nth * numberOf("codesWidth"), plan.rows);
      const codes = services[4 * which + nth]?.moved?.codes;
      if (codes === undefined) into.fill(NOWHERE);
      else into.set(codes);
    }
    kernel.bringTogether();
    forEachBlock(running, share.count, (from, to) => kernel.learnFours(which, from, to));
  }
  forEachBlock(running, share.count, kernel.forget);
};

const learnCodes = ({ plan, running }: Life, place: number, { rows, codes }: Moved): void => {
  const { kernel, view, numberOf } = running;
  view(Uint16Array, numberOf("codesAt"), plan.rows).set(codes);
  if (rows === undefined) kernel.learnCodes(place);
  else {
    view(Uint32Array, numberOf("rowsAt"), plan.rows).set(rows);
    kernel.learnChanges(place, rows.length);
  }
};

const learnAmongEquals = ({ running }: Life, place: number, service: LivingService, amongEquals: Uint8Array): void => {
  if (amongEquals.length > service.room.equals) {
    service.room.equals = 2 * amongEquals.length;
    service.at.equals = running.kernel.reserveEquals(place, service.room.equals);
  }
  running.view(Uint8Array, service.at.equals, amongEquals.length).set(amongEquals);
};
