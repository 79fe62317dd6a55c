import type { Coefficients } from "../coefficients/coefficients.js";
import type { Grade } from "../model/grade.js";
import { joiningInWeek, leavingInWeek, logOfStaying } from "../model/mood.js";
import type { Situation } from "../standing/world.js";
import { limitOf, streamsOfPeople, streamsOfService } from "./chance.js";
import type { Due } from "./due.js";
import { type Address, type Running, startKernel } from "./kernel.js";
import type { Plan, PlannedService } from "./plan.js";
import { type Ring, ringOf } from "./ring.js";
import type { Share } from "./share.js";
import { type Layout, layoutOf } from "./tally.js";

/** A service, as one thread needs it. */
export interface LivingService {
  readonly planned: PlannedService;
  readonly need: Grade;
  /** Of a scheduled delight, once it is known when it comes. */
  due: Due | undefined;
  /** By code. */
  readonly situations: Situation[];
  /** Where the kernel has what situations come to, and by number of equals, whether some of them are offered it; */
  readonly at: { situations: Address; equals: Address };
  /** and for how many of each there is room. */
  readonly room: { situations: number; equals: number };
}

/** What one thread has at hand while weeks go by. */
export interface Life {
  readonly plan: Plan;
  readonly share: Share;
  /** How many threads there are. */
  readonly threads: number;
  readonly running: Running;
  readonly ring: Ring;
  /** So many places on either side of somebody are neighbours. */
  readonly margin: number;
  readonly services: readonly LivingService[];
  readonly layout: Layout;
  /** By group of segments, where the kernel has its memberships. */
  readonly memberships: readonly Address[];
}

/** Bytes that the kernel keeps of somebody and four services, and where the standings are among them: as kernel/pairs.ts has them. */
const FOUR = 24;
const STANDINGS = 20;

/** What is known of everybody and one service: from `first` on, and again after each `step`. */
export const standingsOf = ({ running, share }: Pick<Life, "running" | "share">, place: number) => {
  const step = running.numberOf("fourCount") * FOUR;
  const first = (place >> 2) * FOUR + STANDINGS + (place & 3);
  return { view: running.view(Uint8Array, running.numberOf("pairs"), share.count * step), first, step };
};

/** The rows of a share, by place; so many places beyond its ends as well. */
export const rowsOf = ({ running, share }: Pick<Life, "running" | "share">, beyond = 0): Int32Array =>
  running.view(Int32Array, running.numberOf("rows") - 4 * beyond, share.count + 2 * beyond);

const OCCASIONS_IN_A_WEEK = 7 / 365.25;
const KINDS = { asked: 0, given: 1, scheduled: 2 } as const;
const NEEDS = { delight: 0, expected: 1, basic: 2 } as const;

/**
 * Everybody in a share at the start.
 *
 * @param shares all of them, in the order of the places
 */
export const lifeOf = (plan: Plan, share: Share, shares: readonly Share[] = [share]): Life => {
  const { seed, coefficients, rows, customers, services, segments } = plan;
  const layout = layoutOf(segments, services.length);
  const running = startKernel();
  const { kernel } = running;
  const slots = Math.floor(coefficients.acquaintances);
  const margin = (slots + 1) >> 1;
  const ring = ringOf(rows, seed);
  running.set({ ...coefficients, ...chanceOf(seed, coefficients), slots, everybody: rows, back: ring.back });
  const memberships = withRoom(share, services, () => {
    kernel.begin(
      share.count,
      share.first,
      shares.length,
      margin,
      services.length,
      layout.groups.length,
      layout.memberships(layout.groups.length),
    );
    for (const [thread, { first, count }] of shares.entries()) kernel.setEnd(thread, first + count);
    for (const [place, planned] of services.entries()) beginService(running, place, planned, plan);
    return layout.groups.map((_, group) => kernel.beginGroup(group, layout.memberships(group)));
  });
  const standing = rowsOf({ running, share }, margin);
  for (let at = 0, row = ring.rowAt(share.first - margin); at < standing.length; at++) {
    standing[at] = row;
    row += ring.stride;
    if (row >= rows) row -= rows;
  }
  const rowsHere = rowsOf({ running, share });
  const statuses = running.view(Uint8Array, running.numberOf("statuses"), share.count);
  for (let place = 0; place < share.count; place++) statuses[place] = Number((rowsHere[place] as number) < customers);
  return {
    plan,
    share,
    threads: shares.length,
    running,
    ring,
    margin,
    services: services.map((planned) => ({
      planned,
      need: NEEDS[planned.need],
      due: undefined,
      situations: [],
      at: { situations: 0, equals: 0 },
      room: { situations: 0, equals: 0 },
    })),
    layout,
    memberships,
  };
};

/** The kernel ends at once where it finds no room, and does not say why. */
const withRoom = <Reserved>({ count }: Share, { length }: readonly unknown[], reserve: () => Reserved): Reserved => {
  try {
    return reserve();
  } catch (cause) {
    const message = `${count} people and ${length} services are more than one thread can keep: use more threads, or fewer customers`;
    throw new RangeError(message, { cause });
  }
};

const beginService = ({ kernel }: Running, place: number, planned: PlannedService, { seed, coefficients }: Plan): void => {
  const { id, delivery, kept } = planned;
  const need = NEEDS[planned.need];
  const weight = [coefficients.weightOfDelight, coefficients.weightOfExpected, coefficients.weightOfBasic][need] as number;
  const occasion = delivery.kind === "asked" ? Math.min(1, delivery.perYear * OCCASIONS_IN_A_WEEK) : 0;
  const streams = streamsOfService(seed, id);
  kernel.beginService(place, KINDS[delivery.kind], need);
  kernel.setChance(place, streams.occasion, limitOf(occasion), limitOf(occasion * kept), streams.kept, limitOf(kept), weight);
};

/** A little more than the most that a probability can be. */
const ALITTLE = 1 + 1e-9;

const chanceOf = (seed: number, coefficients: Coefficients) => {
  const { farAcquaintances, leavingPerYear, leavingBySatisfaction, attemptsPerYear, attemptsSucceed } = coefficients;
  return {
    ...streamsOfPeople(seed),
    limitOfFar: limitOf(farAcquaintances),
    limitOfLeaving: limitOf(leavingInWeek(-1, logOfStaying(leavingPerYear), leavingBySatisfaction) * ALITTLE),
    limitOfJoining: limitOf(joiningInWeek(1, attemptsPerYear, attemptsSucceed, leavingBySatisfaction) * ALITTLE),
  };
};
