import type { Situation } from "../standing/world.js";
import { SITUATION, writeSituation } from "./circumstances.js";
import { forEachBlock } from "./kernel.js";
import { type Life, type LivingService, rowsOf } from "./life.js";
import type { News } from "./plan.js";

/** Brings what a thread knows of situations, memberships and equals to this week. */
export const learnNews = (life: Life, week: number, news: News): void => {
  if (news.members) {
    learnMemberships(life);
    learnEquals(life);
  }
  for (const [place, service] of life.services.entries()) {
    learnSituations(life, place, service, news.situations[place] as readonly Situation[]);
    const changed = news.changed[place];
    if (week > 0) learnCodes(life, place, service, changed);
    if (news.members || changed?.length !== 0) learnAmongEquals(life, place, service);
  }
  if (week === 0) {
    for (let which = 0; which < life.running.numberOf("fourCount"); which++) learnFour(life, which);
    forEachBlock(life.running, life.share.count, life.running.kernel.forget);
  }
  if (news.members) countAnew(life);
};

const countAnew = ({ running, share }: Life): void => {
  running.kernel.beginCounting();
  forEachBlock(running, share.count, running.kernel.countFrom);
  running.kernel.endCounting();
};

/** By row first, as the world has them: people stand far apart there. */
const learnMemberships = (life: Life): void => {
  const { plan, share, running, layout, memberships } = life;
  const rows = rowsOf(life);
  const byRow = new Uint8Array(plan.rows);
  for (const [group, segments] of layout.groups.entries()) {
    byRow.fill(0);
    for (const [bit, segment] of segments.entries()) {
      const isMember = plan.members[segment] as Uint8Array;
      for (let row = 0; row < byRow.length; row++) (byRow[row] as number) |= (isMember[row] as number) << bit;
    }
    const view = running.view(Uint8Array, memberships[group] as number, share.count);
    for (let place = 0; place < view.length; place++) view[place] = byRow[rows[place] as number] as number;
  }
};

const learnEquals = (life: Life): void => {
  const { plan, running, share, margin } = life;
  const rows = rowsOf(life, margin);
  const byRow = running.view(Uint32Array, running.numberOf("equalsByRow"), plan.rows);
  byRow.set(plan.equals);
  const equals = running.view(Uint32Array, running.numberOf("equals") - 4 * margin, rows.length);
  let greatest = 0;
  for (let at = 0; at < rows.length; at++) {
    const number = byRow[rows[at] as number] as number;
    equals[at] = number;
    if (at >= margin && at < margin + share.count && number > greatest) greatest = number;
  }
  life.positions = greatest + 1;
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

/** What everybody is in at first, with four services. */
const learnFour = ({ plan, running, services, share }: Life, which: number): void => {
  const { kernel, view, numberOf } = running;
  for (let nth = 0; nth < 4; nth++) {
    const codes = view(Uint16Array, numberOf("codesAt") + nth * numberOf("codesWidth"), plan.rows);
    const service = services[4 * which + nth];
    if (service === undefined) codes.fill(NOWHERE);
    else codes.set(service.planned.codes);
  }
  kernel.bringTogether();
  forEachBlock(running, share.count, (from, to) => kernel.learnFours(which, from, to));
};

/** @param changed the rows that have other codes than before; undefined where everybody may have */
const learnCodes = ({ plan, running }: Life, place: number, { planned }: LivingService, changed: Uint32Array | undefined): void => {
  if (changed?.length === 0) return;
  const { kernel, view, numberOf } = running;
  const codes = view(Uint16Array, numberOf("codesAt"), plan.rows);
  if (changed === undefined) {
    codes.set(planned.codes);
    kernel.learnCodes(place);
  } else {
    view(Uint32Array, numberOf("rowsAt"), plan.rows).set(changed);
    for (let nth = 0; nth < changed.length; nth++) codes[nth] = planned.codes[changed[nth] as number] as number;
    kernel.learnChanges(place, changed.length);
  }
};

const learnAmongEquals = ({ running, positions }: Life, place: number, service: LivingService): void => {
  if (positions > service.room.equals) {
    service.room.equals = 2 * positions;
    service.at.equals = running.kernel.reserveEquals(place, service.room.equals);
  }
  running.view(Uint8Array, service.at.equals, positions).set(service.planned.amongEquals.subarray(0, positions));
};
