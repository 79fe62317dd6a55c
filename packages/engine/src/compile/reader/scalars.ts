import type { ScalarType } from "@tierpolicy/schema";
import { rangeOf } from "../../cells/domain/range.js";
import type { Features } from "../features.js";
import type { Scratch } from "../scratch.js";
import { dayKey, momentKey } from "./days.js";
import { Thresholds } from "./thresholds.js";

/** Facts of one kind. */
export interface Scalars {
  /** The region of a value of the fact of a number; 0 where no condition compares it with a constant; -1 where it is not what the policy declares. */
  readonly regionOf: (number: number, value: unknown) => number;
}

export interface ScalarSlot<Kind extends ScalarType["kind"]> {
  readonly place: number;
  readonly feature: number;
  readonly type: Extract<ScalarType, { readonly kind: Kind }>;
}

type Starts = Features["leaves"][number] | undefined;

/** One class for each kind, each with a loop of its own, so that V8 sees one kind of value in it. */
export class Numbers implements Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  readonly #isInteger: Uint8Array;
  readonly #thresholds: readonly Thresholds[];

  constructor(
    slots: readonly { place: number; feature: number; type: Extract<ScalarType, { kind: "number" | "integer" }> }[],
    features: Features,
  ) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
    this.#least = Float64Array.from(slots, ({ type }) => rangeOf(type)?.least ?? 0);
    this.#greatest = Float64Array.from(slots, ({ type }) => rangeOf(type)?.greatest ?? 0);
    this.#isInteger = Uint8Array.from(slots, ({ type }) => Number(type.kind === "integer"));
    this.#thresholds = slots.map(({ feature }) => new Thresholds(features.leaves[feature]?.starts ?? []));
  }

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

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "number" || !(value >= (this.#least[number] as number) && value <= (this.#greatest[number] as number))) return -1;
    if (this.#isInteger[number] === 1 && Math.floor(value) !== value) return -1;
    return (this.#thresholds[number] as Thresholds).regionOf(value);
  }
}

export class Booleans implements Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;
  /** By number, the regions of false and of true. */
  readonly #regions: Int32Array;

  constructor(slots: readonly ScalarSlot<"boolean">[], features: Features) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
    this.#regions = Int32Array.from(
      slots.flatMap(({ feature }) => {
        const thresholds = new Thresholds(features.leaves[feature]?.starts ?? []);
        return [thresholds.regionOf(0), thresholds.regionOf(1)];
      }),
    );
  }

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

  regionOf(number: number, value: unknown): number {
    if (value === true) return this.#regions[2 * number + 1] as number;
    return value === false ? (this.#regions[2 * number] as number) : -1;
  }
}

export class Texts implements Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;
  readonly #regions: readonly ReadonlyMap<string, number>[];
  /** The region of all other texts; -1 for an enum, which has no other. */
  readonly #others: Int32Array;

  constructor(
    slots: readonly { place: number; feature: number; type: Extract<ScalarType, { kind: "string" | "enum" }> }[],
    features: Features,
  ) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
    this.#regions = slots.map(({ feature, type }) => regionsOfTexts(features.leaves[feature], type));
    this.#others = Int32Array.from(slots, ({ type }) => (type.kind === "enum" ? -1 : 0));
  }

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

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "string") return -1;
    return this.#regions[number]?.get(value) ?? (this.#others[number] as number);
  }
}

const regionsOfTexts = (feature: Starts, type: Extract<ScalarType, { kind: "string" | "enum" }>): ReadonlyMap<string, number> => {
  const texts = type.kind === "enum" ? type.values : (feature?.mentioned ?? []);
  const thresholds = new Thresholds(feature?.starts ?? []);
  return new Map(texts.map((text) => [text, feature ? thresholds.regionOf(feature.family.keyOf(text)) : 0]));
};

export class Days implements Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;
  readonly #thresholds: readonly Thresholds[];

  constructor(slots: readonly ScalarSlot<"date">[], features: Features) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
    this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], dayKey));
  }

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

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "string") return -1;
    const key = dayKey(value);
    return key < 0 ? -1 : (this.#thresholds[number] as Thresholds).regionOf(key);
  }
}

export class Moments implements Scalars {
  readonly #places: Int32Array;
  readonly #features: Int32Array;
  readonly #thresholds: readonly Thresholds[];

  constructor(slots: readonly ScalarSlot<"date-time">[], features: Features) {
    this.#places = Int32Array.from(slots, ({ place }) => place);
    this.#features = Int32Array.from(slots, ({ feature }) => feature);
    this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], momentKey));
  }

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

  regionOf(number: number, value: unknown): number {
    if (typeof value !== "string") return -1;
    const key = momentKey(value);
    return key < 0 ? -1 : (this.#thresholds[number] as Thresholds).regionOf(key);
  }
}

const textThresholds = (feature: Starts, keyOf: (text: string) => number): Thresholds =>
  new Thresholds((feature?.starts ?? []).map((key) => keyOf(`${feature?.family.valueOf(key)}`)));
