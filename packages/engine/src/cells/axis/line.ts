import type { Family } from "../domain/family.js";
import type { Range } from "../domain/range.js";
import { type Holders, holdersOf, visibleOf } from "./elements.js";
import type { Geometry, Place } from "./geometry.js";

/** A leaf on the line. */
export interface Ranged extends Place {
  readonly range: Range;
}

/** The keys between two neighbouring constants or bounds. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** How many points stand for them, and the first of these. */
  readonly size: number;
  readonly first: number;
  /** Each key is a point. */
  readonly whole: boolean;
  /** A condition mentions the key below. */
  readonly afterConstant: boolean;
}

/**
 * Points for leaves whose keys are one discrete line: integers, doubles, days, moments.
 *
 * A gap of keys that is longer than (n + 1) · T - 1, n being the number of scalars that can lie in it, is represented by that many points.
 * Distances between values up to T - 1 are kept, longer ones are only known to be at least T: that is all that a formula
 * with log2 T nested quantifiers can see of a discrete order (an Ehrenfeucht–Fraïssé game).
 */
export class Line implements Geometry {
  readonly points: readonly number[];
  readonly complete: boolean;
  readonly pointsOf: readonly Int32Array[];
  readonly #gaps: readonly Gap[];

  readonly family: Family;
  readonly places: readonly Ranged[];
  readonly threshold: number;

  /**
   * @param constants the keys that conditions mention
   * @param spare how many scalars more than there are may have to be placed
   * @param threshold T above, at least 1 more than the number of elements that may be visible between two scalars
   */
  constructor(family: Family, places: readonly Ranged[], constants: Iterable<number>, spare: number, threshold: number) {
    this.family = family;
    this.places = places;
    this.threshold = threshold;

    this.#gaps = gapsOf(family, places, constants, spare, threshold);
    this.points = this.#gaps.flatMap((gap) => Array.from({ length: gap.size }, (_, place) => keyIn(family, gap, place, gap.size >> 1)));
    this.complete = this.#gaps.every(({ whole }) => whole);
    this.pointsOf = places.map(({ range }) => {
      const indices = this.points.map((_, index) => index);
      return Int32Array.from(indices.filter((index) => isIn(range, this.points[index] as number)));
    });
  }

  locate(keys: readonly (readonly number[])[]): readonly (readonly number[])[] {
    const crowded = new Map<Gap, number[]>();
    const gapOf = (key: number): Gap => this.#gapAt(key);
    for (const [index, place] of this.places.entries()) {
      for (const key of keys[index] as readonly number[]) {
        const gap = gapOf(key);
        if (gap.whole) continue;
        const scalars = crowded.get(gap) ?? [];
        if (!place.isArray) scalars.push(key);
        crowded.set(gap, scalars);
      }
    }
    const placements = new Map([...crowded].map(([gap, scalars]) => [gap, this.#placement(gap, scalars, keys)] as const));
    return this.places.map((place, index) => {
      const points = (keys[index] as readonly number[]).map((key) => {
        const gap = gapOf(key);
        const placement = placements.get(gap);
        if (placement === undefined) return gap.first + this.family.distance(gap.from, key);
        const at = place.isArray && place.tied === 0 ? placement.loose.get(key) : placement.tied.get(key);
        return at === undefined ? -1 : gap.first + at;
      });
      return points.filter((point) => point >= 0);
    });
  }

  isExact(key: number): boolean {
    return this.#gapAt(key).whole;
  }

  margin(point: number): number {
    const gap = this.#gapOfPoint(point);
    const place = point - gap.first;
    return gap.whole ? 1 : Math.min(place + 1, gap.size - place + 1);
  }

  realise(used: Iterable<number>): (point: number) => number {
    const bends = new Map<Gap, number>();
    const byGap = new Map<Gap, Set<number>>();
    for (const point of used) {
      const gap = this.#gapOfPoint(point);
      const places = byGap.get(gap) ?? new Set();
      byGap.set(gap, places.add(point - gap.first));
    }
    return (point) => {
      const gap = this.#gapOfPoint(point);
      const bend = bends.get(gap) ?? this.#bend(gap, byGap.get(gap) ?? new Set());
      bends.set(gap, bend);
      return keyIn(this.family, gap, point - gap.first, bend);
    };
  }

  spread(used: Iterable<number>): ((point: number) => number) | undefined {
    const { readable } = this.family;
    if (readable === undefined) return undefined;
    const keys = new Map<number, number>();
    const byGap = new Map<Gap, number[]>();
    for (const point of new Set(used)) {
      const gap = this.#gapOfPoint(point);
      byGap.set(gap, [...(byGap.get(gap) ?? []), point]);
    }
    for (const [gap, points] of byGap) {
      points.sort((one, other) => one - other);
      const chosen = readable(gap.from, gap.to, points.length, gap.afterConstant ? "low" : "high");
      for (const [i, point] of points.entries()) keys.set(point, chosen[i] as number);
    }
    return (point) => keys.get(point) as number;
  }

  alone(): readonly (readonly [key: number, point: number])[] {
    const { family, threshold } = this;
    return this.#gaps.flatMap(({ from, to, size, first, whole }) => {
      if (whole) return Array.from({ length: size }, (_, place) => [family.step(from, place), first + place] as const);
      // distances of T and more to both ends of the gap are alike
      const low = Array.from({ length: threshold - 1 }, (_, place) => [family.step(from, place), first + place] as const);
      const high = Array.from(
        { length: threshold - 1 },
        (_, place) => [family.step(to, place - threshold + 2), first + size - threshold + 1 + place] as const,
      );
      return [...low, [family.step(from, threshold - 1), first + size - threshold] as const, ...high];
    });
  }

  /** The place in the gap from which on points are counted from its upper end: within a distance between scalars that may be stretched. */
  #bend(gap: Gap, scalars: ReadonlySet<number>): number {
    const stops = [-1, ...[...scalars].sort((one, other) => one - other), gap.size];
    const wide = stops.flatMap((stop, i) => (i > 0 && stop - (stops[i - 1] as number) >= this.threshold ? [i] : []));
    if (gap.afterConstant) return stops[wide[wide.length - 1] as number] as number;
    return (stops[(wide[0] as number) - 1] as number) + 1;
  }

  #gapOfPoint(point: number): Gap {
    return this.#gaps[lastAtMost(this.#gaps, (gap) => gap.first, point)] as Gap;
  }

  #gapAt(key: number): Gap {
    return this.#gaps[lastAtMost(this.#gaps, (gap) => gap.from, key)] as Gap;
  }

  /** Places in the gap for scalars, for elements of arrays that are compared with arrays, and for those of other arrays. */
  #placement(gap: Gap, scalars: readonly number[], keys: readonly (readonly number[])[]) {
    const stops = [...new Set(scalars)].sort((one, other) => one - other);
    const distances = [...stops, undefined].map((stop, i) => {
      const before = stops[i - 1];
      // the ends of the gap are one step outside it
      return this.family.distance(before ?? gap.from, stop ?? gap.to) + (before === undefined ? 1 : 0) + (stop === undefined ? 1 : 0);
    });
    const kept = distances.map((distance) => Math.min(distance, this.threshold));
    const rest = gap.size + 1 - kept.reduce((sum, distance) => sum + distance, 0);
    const wide = distances.findIndex((distance) => distance >= this.threshold);
    kept[wide] = (kept[wide] as number) + rest;

    const tied = new Map<number, number>();
    const loose = new Map<number, number>();
    let place = -1;
    const places = kept.map((distance) => (place += distance));
    for (const [i, stop] of stops.entries()) {
      tied.set(stop, places[i] as number);
      loose.set(stop, places[i] as number);
    }
    const holders = [...holdersOf(keys, this.places, (key) => key >= gap.from && key <= gap.to && !tied.has(key))];
    holders.sort(([one], [other]) => one - other);
    for (const [i, distance] of distances.entries()) {
      const low = stops[i - 1] ?? Number.NEGATIVE_INFINITY;
      const high = stops[i] ?? Number.POSITIVE_INFINITY;
      const elements = holders.filter(([key]) => key > low && key < high);
      const before = (places[i] as number) - (kept[i] as number);
      const exact =
        distance === kept[i]
          ? (key: number) => before + this.family.distance(stops[i - 1] ?? gap.from, key) + (i === 0 ? 1 : 0)
          : undefined;
      placeElements(elements, before, exact, tied, loose);
    }
    return { tied, loose };
  }
}

const placeElements = (
  elements: readonly (readonly [number, Holders])[],
  before: number,
  exact: ((key: number) => number) | undefined,
  tied: Map<number, number>,
  loose: Map<number, number>,
): void => {
  if (exact !== undefined) {
    for (const [key] of elements) {
      tied.set(key, exact(key));
      loose.set(key, exact(key));
    }
    return;
  }
  for (const [i, key] of visibleOf(elements).entries()) tied.set(key, before + 1 + i);
  for (const [key, held] of elements) if (held.loose) loose.set(key, before + 1);
};

const isIn = (range: Range, key: number): boolean => key >= range.least && key <= range.greatest;

const keyIn = (family: Family, gap: Gap, place: number, bend: number): number =>
  gap.whole || place < bend ? family.step(gap.from, place) : family.step(gap.to, place - gap.size + 1);

const lastAtMost = <Item>(items: readonly Item[], keyOf: (item: Item) => number, key: number): number => {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keyOf(items[middle] as Item) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
};

const gapsOf = (
  family: Family,
  places: readonly Ranged[],
  constants: Iterable<number>,
  spare: number,
  threshold: number,
): readonly Gap[] => {
  const mentioned = new Set(constants);
  const cuts = new Set<number>();
  for (const { range } of places) cuts.add(range.least).add(family.step(range.greatest, 1));
  for (const key of mentioned) cuts.add(key).add(family.step(key, 1));
  const starts = Float64Array.from(cuts).sort();
  const gaps: Gap[] = [];
  let first = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i] as number;
    const to = family.step(starts[i + 1] as number, -1);
    const inside = places.filter(({ range }) => isIn(range, from));
    if (inside.length === 0) continue;
    const scalars = inside.filter(({ isArray }) => !isArray).length + spare;
    const length = family.distance(from, to) + 1;
    const size = Math.min(length, (scalars + 1) * threshold - 1);
    gaps.push({ from, to, size, first, whole: size === length, afterConstant: mentioned.has(family.step(from, -1)) });
    first += size;
  }
  return gaps;
};
