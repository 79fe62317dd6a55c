import type { Names } from "../domain/names.js";
import { holdersOf } from "./elements.js";
import type { Geometry, Place } from "./geometry.js";

/** A leaf whose values are texts: those of an enum, or any. */
export interface Named extends Place {
  /** The keys of an enum's values; absent: any text. */
  readonly keys?: readonly number[];
}

/** Points for texts, which are only ever equal or not: every text that is mentioned, and some fresh ones. */
export class Fresh implements Geometry {
  readonly points: readonly number[];
  readonly complete: boolean;
  readonly pointsOf: readonly Int32Array[];
  readonly #fresh: number;

  readonly names: Names;
  readonly places: readonly Named[];

  /** @param fresh how many texts that are not mentioned the leaves and their quantifiers can tell apart */
  constructor(names: Names, places: readonly Named[], fresh: number) {
    this.names = names;
    this.places = places;

    this.complete = places.every(({ keys }) => keys !== undefined);
    this.#fresh = this.complete ? 0 : fresh;
    this.points = Array.from({ length: this.#fresh + names.size }, (_, index) => index + 1 - this.#fresh);
    const all = Int32Array.from(this.points.keys());
    this.pointsOf = places.map(({ keys }) => (keys === undefined ? all : Int32Array.from(keys, (key) => this.#pointOf(key)).sort()));
  }

  locate(keys: readonly (readonly number[])[]): readonly (readonly number[])[] {
    let next = 0;
    const fresh = new Map<number, number>();
    const take = (key: number): void => {
      if (!fresh.has(key)) fresh.set(key, next++);
    };
    const isFresh = (key: number) => key <= 0;
    for (const [index, place] of this.places.entries())
      if (!place.isArray) (keys[index] as readonly number[]).filter(isFresh).forEach(take);

    const ofScalars = next;
    const seen = new Map<number, number>();
    const loose = new Map<number, number>();
    const holders = holdersOf(keys, this.places, (key) => isFresh(key) && !fresh.has(key));
    for (const [key, { tied }] of holders) {
      const times = seen.get(tied) ?? 0;
      seen.set(tied, times + 1);
      if (tied !== 0 && times < 2) take(key);
    }
    for (const [key, held] of holders) if (held.loose) loose.set(key, ofScalars);

    return this.places.map((place, index) => {
      const isLoose = place.isArray && place.tied === 0;
      const points = (keys[index] as readonly number[]).map((key) => {
        if (!isFresh(key)) return this.#pointOf(key);
        const number = (isLoose ? loose.get(key) : undefined) ?? fresh.get(key);
        return number === undefined ? -1 : this.#pointOf(-number);
      });
      return points.filter((point) => point >= 0);
    });
  }

  isExact(key: number): boolean {
    return key > 0;
  }

  /** Fresh texts are all alike. */
  margin(): number {
    return 1;
  }

  realise(): (point: number) => number {
    return (point) => this.points[point] as number;
  }

  /** Fresh texts are all alike: the shortest ones are taken first. */
  spread(used: Iterable<number>): (point: number) => number {
    const taken = [...new Set(used)].filter((point) => point < this.#fresh).sort((one, other) => one - other);
    return (point) => (point < this.#fresh ? 0 - taken.indexOf(point) : (this.points[point] as number));
  }

  #pointOf(key: number): number {
    return key - 1 + this.#fresh;
  }
}
