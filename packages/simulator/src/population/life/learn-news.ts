import type { Situation } from "../standing/world.js";
import { SITUATION, writeSituation } from "./circumstances.js";
import { codesOf, type Life, type LivingService, rowsOf } from "./life.js";
import type { News } from "./plan.js";

/** Brings what a thread knows of situations, memberships and equals to this week. */
export const learnNews = (life: Life, news: News): void => {
  if (news.members) {
    learnMemberships(life);
    learnEquals(life);
  }
  for (const [place, service] of life.services.entries()) {
    learnSituations(life, place, service, news.situations[place] as readonly Situation[]);
    const changed = news.changed[place];
    if (changed !== undefined) learnChanges(life, place, service, changed);
    if (news.members || changed?.length !== 0) learnAmongEquals(life, place, service);
  }
  const anew = [...life.services.keys()].filter((place) => news.changed[place] === undefined);
  for (const four of new Set(anew.map((place) => place >> 2)))
    learnCodes(
      life,
      anew.filter((place) => place >> 2 === four),
    );
};

const learnMemberships = (life: Life): void => {
  const { plan, share, running, layout, memberships } = life;
  const rows = rowsOf(life);
  for (const [group, segments] of layout.groups.entries()) {
    const view = running.view(Uint8Array, memberships[group] as number, share.count).fill(0);
    for (const [bit, segment] of segments.entries()) {
      const isMember = plan.members[segment] as Uint8Array;
      for (let place = 0; place < rows.length; place++) (view[place] as number) |= (isMember[rows[place] as number] as number) << bit;
    }
  }
};

const learnEquals = (life: Life): void => {
  const { plan, running, share, margin } = life;
  const rows = rowsOf(life, margin);
  const equals = running.view(Uint32Array, running.numberOf("equals") - 4 * margin, rows.length);
  let greatest = 0;
  for (let at = 0; at < rows.length; at++) {
    const number = plan.equals[rows[at] as number] as number;
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
  if (news.some(({ insider }) => !insider)) running.set({ isSecret: 1 });
};

/**
 * The codes of everybody, of some services that the kernel keeps in one four. The world is read in the order of its rows, as its memory is, and
 * what is kept of somebody is written at once.
 */
const learnCodes = (life: Life, places: readonly number[]): void => {
  const { ring, share, plan, services } = life;
  const { view, step } = codesOf(life, 0);
  const firsts = places.map((place) => codesOf(life, place).first);
  const codes = places.map((place) => (services[place] as LivingService).planned.codes);
  for (let row = 0, at = -share.first; row < plan.rows; row++) {
    if (at >= 0 && at < share.count)
      for (let nth = 0; nth < codes.length; nth++) view[(firsts[nth] as number) + at * step] = (codes[nth] as Uint16Array)[row] as number;
    at += ring.back;
    if (at >= plan.rows - share.first) at -= plan.rows;
  }
};

const learnChanges = (life: Life, place: number, { planned }: LivingService, changed: Uint32Array): void => {
  const { share, ring } = life;
  const { view, first, step } = codesOf(life, place);
  for (const row of changed) {
    const at = ring.placeOf(row) - share.first;
    if (at >= 0 && at < share.count) view[first + at * step] = planned.codes[row] as number;
  }
};

const learnAmongEquals = ({ running, positions }: Life, place: number, service: LivingService): void => {
  if (positions > service.room.equals) {
    service.room.equals = 2 * positions;
    service.at.equals = running.kernel.reserveEquals(place, service.room.equals);
  }
  running.view(Uint8Array, service.at.equals, positions).set(service.planned.amongEquals.subarray(0, positions));
};
