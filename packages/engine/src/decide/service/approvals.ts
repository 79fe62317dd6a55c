import { SharedLists } from "./shared-lists.js";

/** Who must approve of what offers give. */
export class Approvals {
  /** Everybody whom some offer names, sorted. */
  readonly names: readonly string[];
  /** By offer: whom it names, as a place among the names; -1 where nobody must approve of it. */
  readonly #placeOf: Int32Array;
  readonly #lists: SharedLists;
  /** Of the decision that is being made. */
  readonly #isNamed: Uint8Array;
  readonly #places: Int32Array;

  /** @param approvals by offer, with what it takes from the service's defaults */
  constructor(approvals: readonly (string | undefined)[]) {
    this.names = [...new Set(approvals.flatMap((name) => name ?? []))].sort();
    this.#placeOf = Int32Array.from(approvals, (name) => (name === undefined ? -1 : this.names.indexOf(name)));
    this.#lists = new SharedLists(this.names);
    this.#isNamed = new Uint8Array(this.names.length);
    this.#places = new Int32Array(this.names.length);
  }

  /**
   * @param offers the numbers of those that match, the first `count` of them
   * @returns sorted and frozen; undefined where nobody must
   */
  of(offers: Int32Array, count: number): readonly string[] | undefined {
    const [isNamed, places] = [this.#isNamed, this.#places];
    isNamed.fill(0);
    for (let i = 0; i < count; i++) {
      const place = this.#placeOf[offers[i] as number] as number;
      if (place >= 0) isNamed[place] = 1;
    }
    let found = 0;
    for (let place = 0; place < isNamed.length; place++) {
      places[found] = place;
      found += isNamed[place] as number;
    }
    return found === 0 ? undefined : this.#lists.listOf(places, found);
  }
}
