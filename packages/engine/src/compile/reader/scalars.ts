import type { ScalarType } from "@tierpolicy/schema";
import { rangeOf } from "../../cells/domain/range.js";
import type { Features } from "../features.js";
import type { Scratch } from "../scratch.js";
import { dayKey, momentKey } from "./days.js";
import { Thresholds } from "./thresholds.js";

export interface ScalarSlot<Kind extends ScalarType["kind"]> {
  readonly place: number;
  readonly feature: number;
  readonly type: Extract<ScalarType, { readonly kind: Kind }>;
}

type Starts = Features["leaves"][number] | undefined;

/** Facts of one kind, which are read one after the other: so V8 sees one kind of value at a time. */
export abstract class Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;

  constructor(slots: readonly { readonly place: number; readonly feature: number }[]) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
  }

  /** The region of a value of the fact of a number; 0 where no condition compares it with a constant; -1 where it is not what the policy declares. */
  abstract regionOf(number: number, value: unknown): number;

  /** @returns whether all are as the policy declares them */
  read(values: readonly unknown[], into: Scratch, trusted: boolean): boolean {
    for (let i = 0; i < this.#places.length; i++) {
      let region = this.regionOf(i, values[this.#places[i] as number]);
      if (region < 0) {
        if (!trusted) return false;
        region = 0;
      }
      const feature = this.#features[i] as number;
      if (feature >= 0) into.region[feature] = region;
    }
    return true;
  }
}

export class Numbers extends Scalars {
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  readonly #isInteger: Uint8Array;
  readonly #thresholds: readonly Thresholds[];

  constructor(slots: readonly ScalarSlot<"number" | "integer">[], features: Features) {
    super(slots);
    this.#least = Float64Array.from(slots, ({ type }) => rangeOf(type)?.least ?? 0);
    this.#greatest = Float64Array.from(slots, ({ type }) => rangeOf(type)?.greatest ?? 0);
    this.#isInteger = Uint8Array.from(slots, ({ type }) => Number(type.kind === "integer"));
    this.#thresholds = slots.map(({ feature }) => new Thresholds(features.leaves[feature]?.starts ?? []));
  }

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "number" || !(value >= (this.#least[number] as number) && value <= (this.#greatest[number] as number))) return -1;
    if (this.#isInteger[number] === 1 && Math.floor(value) !== value) return -1;
    return (this.#thresholds[number] as Thresholds).regionOf(value);
  }
}

/** What has values that can be counted, or of which conditions name some: looked up in a map. */
export class Words extends Scalars {
  readonly #regions: readonly ReadonlyMap<unknown, number>[];
  /** The region of all other texts; -1 where there is no other. */
  readonly #others: Int32Array;

  constructor(slots: readonly ScalarSlot<"string" | "enum" | "boolean">[], features: Features) {
    super(slots);
    this.#regions = slots.map(({ feature, type }) => regionsOfWords(features.leaves[feature], type));
    this.#others = Int32Array.from(slots, ({ type }) => (type.kind === "string" ? 0 : -1));
  }

  regionOf(number: number, value: unknown): number {
    return this.#regions[number]?.get(value) ?? (typeof value === "string" ? (this.#others[number] as number) : -1);
  }
}

const regionsOfWords = (
  feature: Starts,
  type: Extract<ScalarType, { kind: "string" | "enum" | "boolean" }>,
): ReadonlyMap<unknown, number> => {
  const thresholds = new Thresholds(feature?.starts ?? []);
  const words = type.kind === "boolean" ? [false, true] : type.kind === "enum" ? type.values : (feature?.mentioned ?? []);
  return new Map(words.map((word) => [word, feature ? thresholds.regionOf(feature.family.keyOf(word)) : 0]));
};

export class Days extends Scalars {
  readonly #thresholds: readonly Thresholds[];

  constructor(slots: readonly ScalarSlot<"date">[], features: Features) {
    super(slots);
    this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], dayKey));
  }

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "string") return -1;
    const key = dayKey(value);
    return key < 0 ? -1 : (this.#thresholds[number] as Thresholds).regionOf(key);
  }
}

export class Moments extends Scalars {
  readonly #thresholds: readonly Thresholds[];

  constructor(slots: readonly ScalarSlot<"date-time">[], features: Features) {
    super(slots);
    this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], momentKey));
  }

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "string") return -1;
    const key = momentKey(value);
    return key < 0 ? -1 : (this.#thresholds[number] as Thresholds).regionOf(key);
  }
}

const textThresholds = (feature: Starts, keyOf: (text: string) => number): Thresholds =>
  new Thresholds((feature?.starts ?? []).map((key) => keyOf(`${feature?.family.valueOf(key)}`)));
