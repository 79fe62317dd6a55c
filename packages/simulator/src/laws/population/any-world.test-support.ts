import { PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { share } from "../../population/coefficients/coefficients.test-support.js";
import { type HandmadeService, handmadeWorld } from "../../population/life/handmade-world.test-support.js";
import type { Delivery, Situation, World } from "../../population/standing/world.js";

const situation: fc.Arbitrary<Situation> = fc.record({
  offered: fc.boolean(),
  told: fc.constantFrom(...PUBLICITIES),
  claim: share,
  insider: fc.boolean(),
  category: fc.oneof(fc.constant(0), share),
});

const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  fc.record({ kind: fc.constant("asked" as const), perYear: fc.constantFrom(0, 12, 26, 52) }),
  fc.constant({ kind: "given" as const }),
  fc.constant({ kind: "scheduled" as const }),
);

/** Weeks with a rhythm, so that they can be foreseen, or without one. */
const irregular = fc.uniqueArray(fc.nat({ max: 15 }), { maxLength: 6 }).map((weeks) => weeks.toSorted((a, b) => a - b));
const regular = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .map(([every, times]) => Array.from({ length: times }, (_, time) => every * (time + 1)));
const calendar = fc.oneof({ weight: 1, arbitrary: irregular }, { weight: 2, arbitrary: regular });

interface Service extends Omit<HandmadeService, "calendar"> {
  readonly calendars: readonly (readonly number[])[];
}

const service = fc
  .record({
    need: fc.constantFrom("basic", "expected", "delight"),
    delivery,
    kept: share,
    cost: fc.constantFrom(0, 1.5, 20),
    situations: fc.array(situation, { minLength: 1, maxLength: 4 }),
    /** Who is in which, and how long it stays so: `row × by + ⌊week / lasts⌋`. */
    by: fc.nat({ max: 5 }),
    lasts: fc.constantFrom(1, 2, 3, 100),
    calendars: fc.array(calendar, { minLength: 1, maxLength: 5 }),
  })
  .map(({ need, delivery: of, kept, cost, situations, by, lasts, calendars }): Service => {
    const calendarOf = (row: number) => calendars[row % calendars.length] as readonly number[];
    const situationOf = (row: number, week: number) => situations[(row * by + Math.floor(week / lasts)) % situations.length] as Situation;
    return {
      need: of.kind === "scheduled" ? "delight" : need,
      delivery: of,
      kept,
      cost,
      situation:
        of.kind === "given" ? (row, week) => ({ ...situationOf(row, week), offered: calendarOf(row).includes(week) }) : situationOf,
      calendars,
    };
  });

/**
 * A world that begins anew each time that it is asked for: any situations for anybody in any week, whether a policy brings them about or not.
 *
 * @param least of customers
 * @param most of customers, and of strangers
 * @param weeks at most
 */
export const anyWorld = (least: number, most: number, weeks: number): fc.Arbitrary<() => World> =>
  fc
    .record({
      customers: fc.integer({ min: least, max: most }),
      strangers: fc.nat({ max: most }),
      weeks: fc.noBias(fc.integer({ min: 1, max: weeks })),
      services: fc.array(service, { minLength: 1, maxLength: 4 }),
      segments: fc.nat({ max: 10 }),
      alike: fc.integer({ min: 1, max: 10 }),
    })
    .map((drawn) => Object.assign(() => begin(drawn), { [fc.toStringMethod]: () => fc.stringify(drawn) }));

interface Drawn {
  readonly customers: number;
  readonly strangers: number;
  readonly weeks: number;
  readonly services: readonly Service[];
  readonly segments: number;
  readonly alike: number;
}

const begin = ({ services, segments, alike, ...drawn }: Drawn): World => {
  const memberships = Array.from({ length: segments }, (_, at) => {
    const isMember = (row: number, week: number) => (row + Math.floor(week / 4)) % (at + 2) === 0;
    return [`segment-${at}`, isMember] as const;
  });
  const rows = drawn.customers + drawn.strangers;
  return handmadeWorld({
    ...drawn,
    services: services.map(({ calendars, ...said }) => {
      const calendar = Array.from({ length: rows }, (_, row) => calendars[row % calendars.length] as readonly number[]);
      return said.delivery?.kind === "scheduled" ? { ...said, calendar } : said;
    }),
    segments: Object.fromEntries(memberships),
    equals: (row, week) => (row + Math.floor(week / 3)) % alike,
  });
};
