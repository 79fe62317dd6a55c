import type { Situation, World, WorldService } from "../standing/world.js";

export interface HandmadeService extends Partial<Omit<WorldService, "codes" | "changed" | "situations" | "amongEquals" | "calendar">> {
  /** What the service comes to for a row in a week; the same for all where it is no function. */
  readonly situation?: Partial<Situation> | ((row: number, week: number) => Partial<Situation>);
  /** Of a scheduled delight: the weeks in which it comes to each row. */
  readonly calendar?: readonly (readonly number[])[];
}

export interface Handmade {
  readonly customers?: number;
  readonly strangers?: number;
  readonly weeks?: number;
  readonly services?: readonly HandmadeService[];
  /** By segment, whether a row is a member in a week. */
  readonly segments?: Readonly<Record<string, (row: number, week: number) => boolean>>;
  /** The number of a row's equals in a week; a number of its own where it is left out. */
  readonly equals?: (row: number, week: number) => number;
}

const QUIET: Situation = { offered: false, told: "unannounced", claim: 0, insider: true, category: 0 };

/** A small world without a policy: everything in it is as the test says, and otherwise nothing happens. */
export const handmadeWorld = ({
  customers = 1,
  strangers = 0,
  weeks = 1,
  services = [],
  segments = {},
  equals = (row) => row,
}: Handmade): World => {
  const rows = customers + strangers;
  const all = Array.from({ length: rows }, (_, row) => row);
  const numbersIn = (week: number) => all.map((row) => equals(row, week));
  const numbers = new Uint32Array(rows);
  const most = Math.max(...Array.from({ length: weeks }, (_, week) => Math.max(0, ...numbersIn(week))));
  const made = services.map((service, place) => madeService(service, place, numbers, most));
  const memberships = Object.entries(segments).map(([id, isMember]) => ({
    isMember,
    segment: { id, members: new Uint8Array(rows) },
  }));
  let edition = 0;
  return {
    rows,
    customers,
    weeks,
    dateOf: (week) => `week ${week}`,
    segments: memberships.map(({ segment }) => segment),
    services: made.map(({ service }) => service),
    equals: numbers,
    get edition() {
      return edition;
    },
    advance: (week) => {
      const before = String([numbers, ...memberships.map(({ segment }) => segment.members)]);
      numbers.set(numbersIn(week));
      for (const { bring } of made) bring(week);
      for (const { isMember, segment } of memberships) segment.members.set(all.map((row) => Number(isMember(row, week))));
      if (String([numbers, ...memberships.map(({ segment }) => segment.members)]) !== before) edition++;
      return true;
    },
  };
};

const madeService = ({ situation = {}, calendar, ...said }: HandmadeService, place: number, equals: Uint32Array, most: number) => {
  const rows = equals.length;
  const amongEquals = new Uint8Array(most + 1);
  const codes = new Uint16Array(rows);
  const situations: Situation[] = [];
  const numbers = new Map<string, number>();
  const service: WorldService = {
    id: `service-${place}`,
    need: "expected",
    delivery: { kind: "asked", perYear: 0 },
    kept: 1,
    cost: 0,
    ...said,
    codes,
    changed: undefined,
    situations,
    amongEquals,
    ...(calendar && { calendar: calendarOf(calendar, rows) }),
  };
  const bring = (week: number) => {
    amongEquals.fill(0);
    for (let row = 0; row < rows; row++) {
      const so = { ...QUIET, ...(typeof situation === "function" ? situation(row, week) : situation) };
      const key = JSON.stringify(so);
      const number = numbers.get(key) ?? situations.push(so) - 1;
      numbers.set(key, number);
      codes[row] = number;
      if (so.offered) amongEquals[equals[row] as number] = 1;
    }
  };
  return { service, bring };
};

const calendarOf = (weeks: readonly (readonly number[])[], rows: number) => ({
  offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => weeks.slice(0, row).reduce((sum, { length }) => sum + length, 0)),
  weeks: Uint16Array.from(weeks.flat()),
});
