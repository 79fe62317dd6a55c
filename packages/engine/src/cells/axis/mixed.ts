import { above, below, ordinalOf } from "../domain/doubles.js";
import { doublesBetween } from "../domain/simplest.js";
import { regionAt } from "./axis.js";
import { holdersOf, visibleOf } from "./elements.js";
import type { Geometry } from "./geometry.js";
import type { Ranged } from "./line.js";

/** A leaf on a line where some leaves are integers and others any number. */
export interface MixedPlace extends Ranged {
  readonly integer: boolean;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly points: readonly number[];
  readonly first: number;
  readonly whole: boolean;
}

/**
 * Points for integers and doubles that are compared with each other. Between two neighbouring constants or bounds, p values that must be
 * integers and q that need not be can come in any order; `pointsBetween` has the points for each.
 */
export class Mixed implements Geometry {
  readonly points: readonly number[];
  readonly complete: boolean;
  readonly pointsOf: readonly Int32Array[];
  readonly #segments: readonly Segment[];
  readonly #starts: readonly number[];

  readonly places: readonly MixedPlace[];

  /**
   * @param constants the numbers that conditions mention
   * @param spare how many scalars more than there are may have to be placed
   * @param visible how many elements of arrays that are compared with arrays can be told apart between two scalars
   */
  constructor(places: readonly MixedPlace[], constants: Iterable<number>, spare: number, visible: number) {
    this.places = places;

    this.#segments = segmentsOf(places, constants, (inside) => demand(inside, spare, visible));
    this.#starts = this.#segments.map(({ from }) => from);
    this.points = this.#segments.flatMap(({ points }) => points);
    this.complete = this.#segments.every(({ whole }) => whole);
    this.pointsOf = places.map(({ range, integer }) => {
      const indices = this.points.map((_, index) => index);
      const has = (key: number) => key >= range.least && key <= range.greatest && (!integer || Number.isInteger(key));
      return Int32Array.from(indices.filter((index) => has(this.points[index] as number)));
    });
  }

  locate(keys: readonly (readonly number[])[]): readonly (readonly number[])[] {
    const tied = new Map<number, number>();
    const loose = new Map<number, number>();
    for (const segment of new Set(keys.flat().map((key) => this.#segmentOf(key)))) this.#place(segment, keys, tied, loose);
    return this.places.map((place, index) => {
      const map = place.isArray && place.tied === 0 ? loose : tied;
      return (keys[index] as readonly number[]).flatMap((key) => map.get(key) ?? []);
    });
  }

  isExact(key: number): boolean {
    return this.#segmentOf(key).whole;
  }

  margin(): number {
    return Number.POSITIVE_INFINITY;
  }

  realise(): (point: number) => number {
    return (point) => this.points[point] as number;
  }

  #segmentOf(key: number): Segment {
    return this.#segments[regionAt(this.#starts, key)] as Segment;
  }

  #place(segment: Segment, keys: readonly (readonly number[])[], tied: Map<number, number>, loose: Map<number, number>): void {
    const isInside = (key: number) => key >= segment.from && key <= segment.to;
    if (segment.whole) {
      const places = new Map(segment.points.map((key, i) => [key, segment.first + i]));
      for (const key of keys.flat().filter(isInside)) {
        tied.set(key, places.get(key) as number);
        loose.set(key, places.get(key) as number);
      }
      return;
    }
    const stops = this.places.flatMap((place, index) => (place.isArray ? [] : (keys[index] as readonly number[]).filter(isInside)));
    const scalars = [...new Set(stops)].sort((one, other) => one - other);
    const taken = new Set(scalars);
    const holders = [...holdersOf(keys, this.places, (key) => isInside(key) && !taken.has(key))].sort(([one], [other]) => one - other);
    const stands = new Map<number, number>();
    for (let i = 0; i <= scalars.length; i++) {
      const low = scalars[i - 1] ?? Number.NEGATIVE_INFINITY;
      const high = scalars[i] ?? Number.POSITIVE_INFINITY;
      const elements = holders.filter(([key]) => key > low && key < high);
      for (const key of visibleOf(elements)) taken.add(key);
      // all elements of arrays that are compared with scalars only look alike here: one stands for those that must be integers, one for the others
      for (const integer of [true, false]) {
        const alike = elements.map(([key]) => key).filter((key) => this.#isHeldLoosely(key, keys, integer));
        const [first] = alike;
        if (first === undefined) continue;
        taken.add(first);
        for (const key of alike) if (!stands.has(key)) stands.set(key, first);
      }
    }
    const placed = this.#embed(
      segment,
      [...taken].sort((one, other) => one - other),
      keys,
    );
    for (const [key, point] of placed) {
      tied.set(key, point);
      loose.set(key, point);
    }
    for (const [key, stand] of stands) loose.set(key, placed.get(stand) as number);
  }

  #isHeldLoosely(key: number, keys: readonly (readonly number[])[], integer: boolean): boolean {
    return this.places.some((place, i) => place.isArray && place.tied === 0 && place.integer === integer && keys[i]?.includes(key));
  }

  /** Each key gets the first free point that it may have: if the keys fit at all, they fit so. */
  #embed(segment: Segment, ascending: readonly number[], keys: readonly (readonly number[])[]): Map<number, number> {
    const integers = new Set(keys.filter((_, index) => this.places[index]?.integer).flat());
    const placed = new Map<number, number>();
    let next = 0;
    for (const key of ascending) {
      while (integers.has(key) && !Number.isInteger(segment.points[next])) next += 1;
      placed.set(key, segment.first + next);
      next += 1;
    }
    return placed;
  }
}

/** How many values that must be integers, and how many others, may have to be placed in a segment. */
type Demand = readonly [integers: number, others: number];

const segmentsOf = (
  places: readonly MixedPlace[],
  constants: Iterable<number>,
  demandOf: (inside: readonly MixedPlace[]) => Demand,
): readonly Segment[] => {
  const cuts = new Set<number>();
  for (const { range } of places) cuts.add(range.least).add(above(range.greatest));
  for (const key of constants) cuts.add(key).add(above(key));
  const starts = Float64Array.from(cuts).sort();
  const segments: Segment[] = [];
  let first = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i] as number;
    const to = below(starts[i + 1] as number);
    const inside = places.filter(({ range }) => from >= range.least && to <= range.greatest);
    const { points, whole } = pointsBetween(from, to, ...demandOf(inside));
    if (inside.length === 0 || points.length === 0) continue;
    segments.push({ from, to, points, first, whole });
    first += points.length;
  }
  return segments;
};

const demand = (places: readonly MixedPlace[], spare: number, visible: number): Demand => {
  const scalars = places.filter(({ isArray }) => !isArray);
  const gaps = scalars.length + spare + 1;
  const count = (integer: boolean): number => {
    const alike = places.filter((place) => place.integer === integer);
    const values = alike.filter(({ isArray }) => !isArray).length;
    const elements =
      (alike.some(({ tied }) => tied !== 0) ? visible : 0) + (alike.some(({ isArray, tied }) => isArray && tied === 0) ? 1 : 0);
    return (values === 0 ? 0 : values + spare) + gaps * elements;
  };
  return [count(true), count(false)];
};

/** Below it there are more doubles between two neighbouring integers than are ever needed. */
const DENSE = 2 ** 40;

/**
 * Points of [from, to], of safe integers where p is not 0, among which p values that are integers and q that need not be can be found in every order in which [from, to] has them.
 * Where the integers are few, all of them, and q doubles (or all) between neighbours. Else p of them, so far apart
 * (next to each other where doubles are dense, else every (q + 1)th) that q doubles fit between neighbours and at both ends.
 * They are taken from the end that is nearer to zero.
 */
export const pointsBetween = (
  from: number,
  to: number,
  p: number,
  q: number,
): { readonly points: readonly number[]; readonly whole: boolean } => {
  if (Math.abs(to) < Math.abs(from)) {
    const { points, whole } = pointsBetween(-to, -from, p, q);
    return { points: points.map((key) => 0 - key).reverse(), whole };
  }
  const least = Math.ceil(from) + 0;
  const greatest = Math.floor(to) + 0;
  const available = p === 0 ? 0 : Math.max(0, greatest - least + 1);
  const dense = Math.abs(least) + p + 2 < DENSE;
  const stride = dense || q === 0 ? 1 : q + 1;
  const margin = q === 0 ? 0 : 1;
  const enough = stride === 1 ? p + 2 * margin : p + (p + 1) * q;
  let integers: number[];
  if (available <= enough) integers = Array.from({ length: available }, (_, i) => least + i);
  else integers = Array.from({ length: p }, (_, i) => least + (stride === 1 ? i + margin : (i + 1) * stride - 1));
  const stops = [below(from), ...integers, above(to)];
  const points = stops.flatMap((stop, i) => {
    if (i === 0) return [];
    const inner = q === 0 ? [] : doublesBetween(above(stops[i - 1] as number), below(stop), q, "low");
    return i === stops.length - 1 ? inner : [...inner, stop];
  });
  const length = Number(ordinalOf(to) - ordinalOf(from)) + 1;
  const whole = points.length === length || (q === 0 && p > 0 && integers.length === Math.max(0, greatest - least + 1));
  return { points, whole };
};
