import {
  type Comparable,
  canonicalDateTime,
  type Fact,
  type FactType,
  type Policy,
  type Property,
  type Scalar,
  type ScalarType,
} from "@tierpolicy/schema";
import type { Features } from "../features.js";
import type { Scratch } from "../scratch.js";
import { isPlain, Properties } from "./properties.js";
import { Days, Moments, Numbers, type Scalars, Words } from "./scalars.js";

/** Has no properties of its own, so what can be enumerated in it is what somebody has put into every object. */
const EMPTY = {};

/** An array may say that it has billions of elements: `readFacts` looks before it believes. */
const MOST_ELEMENTS = 1 << 16;

/** A fact, or a property of one, that is no object: its value stands in the scratch at this place. */
interface Slot {
  readonly place: number;
  readonly type: Exclude<FactType, { kind: "object" }>;
  /** The feature that it is; -1 where no condition compares it with a constant. */
  readonly feature: number;
  /** Its place among the values that are kept; -1 where it is not compared with other facts. */
  readonly kept: number;
}

interface ArraySlot {
  readonly place: number;
  readonly feature: number;
  readonly items: Scalars;
}

interface KeptSlot {
  readonly place: number;
  readonly kept: number;
  readonly canonical: (value: Scalar) => Scalar;
}

/**
 * Reads customers: checks each fact and finds its region in one go, kind by kind, so that each loop does one thing to one kind of value.
 * It says only whether all is plainly right; `readFacts` is asked for the rest: what is wrong, and what is unusual.
 */
export class Reader {
  readonly #properties: Properties;
  readonly #numbers: Numbers;
  readonly #words: Words;
  readonly #days: Days;
  readonly #moments: Moments;
  readonly #arrays: readonly ArraySlot[];
  readonly #kept: readonly KeptSlot[];
  /** How many values a customer has, and how many properties: those of objects, too. */
  readonly sizes: { readonly values: number; readonly properties: number };

  constructor(policy: Pick<Policy, "facts">, features: Features) {
    const slots: Slot[] = [];
    const numbers = new Map(
      features.all.map((leaf) => [
        JSON.stringify([leaf.fact, ...leaf.path]),
        { feature: features.numberOf(leaf) ?? -1, kept: features.kept.indexOf(leaf) },
      ]),
    );
    const sizes = { properties: 0 };
    this.#properties = propertiesOf(policy.facts, [], sizes, (path, type) => {
      const { feature, kept } = numbers.get(JSON.stringify(path)) ?? { feature: -1, kept: -1 };
      return slots.push({ place: slots.length, type, feature, kept }) - 1;
    });
    this.sizes = { values: slots.length, ...sizes };
    const scalars = slots.flatMap(({ type, ...slot }) => (type.kind === "array" ? [] : [{ ...slot, type }]));
    const of = <Kind extends ScalarType["kind"]>(...kinds: readonly Kind[]) =>
      scalars.filter((slot): slot is typeof slot & { readonly type: { readonly kind: Kind } } =>
        kinds.some((kind) => kind === slot.type.kind),
      );
    this.#numbers = new Numbers(of("number", "integer"), features);
    this.#words = new Words(of("boolean", "string", "enum"), features);
    this.#days = new Days(of("date"), features);
    this.#moments = new Moments(of("date-time"), features);
    this.#arrays = slots.flatMap(({ type, place, feature }) =>
      type.kind === "array" ? [{ place, feature, items: scalarsOf(type.items, feature, features) }] : [],
    );
    this.#kept = slots.flatMap(({ type, place, kept }) => {
      if (kept < 0) return [];
      return [{ place, kept, canonical: canonicalOf(type.kind === "array" ? type.items : type) }];
    });
  }

  /**
   * @param trusted the facts are as `readFacts` gives them, or stand for facts that do not matter
   * @returns whether the customer's facts are plainly right; then they are in the scratch
   */
  read(input: unknown, into: Scratch, trusted: boolean): boolean {
    if (typeof input !== "object" || input === null || !isPlain(input)) return false;
    for (const _ in EMPTY) if (!trusted) return false;
    const { values } = into;
    return (
      this.#properties.read(input, into) &&
      this.#numbers.read(values, into, trusted) &&
      this.#words.read(values, into, trusted) &&
      this.#days.read(values, into, trusted) &&
      this.#moments.read(values, into, trusted) &&
      this.#readArrays(into, trusted) &&
      this.#keep(into)
    );
  }

  #readArrays(into: Scratch, trusted: boolean): boolean {
    let filled = 0;
    for (let i = 0; i < this.#arrays.length; i++) {
      const { place, feature, items } = this.#arrays[i] as ArraySlot;
      const elements = into.values[place];
      if (!Array.isArray(elements) || (elements.length > MOST_ELEMENTS && !trusted)) return false;
      if (into.elements.length < filled + elements.length) into.grow(filled + elements.length);
      if (feature >= 0) into.begin[feature] = filled;
      for (let at = 0; at < elements.length; at++) {
        const region = items.regionOf(0, elements[at]);
        if (region >= 0) into.elements[filled++] = region;
        else if (!trusted) return false;
      }
      if (feature >= 0) into.end[feature] = filled;
    }
    return true;
  }

  #keep({ values, kept }: Scratch): boolean {
    for (let i = 0; i < this.#kept.length; i++) {
      const { place, kept: at, canonical } = this.#kept[i] as KeptSlot;
      const value = values[place] as Comparable;
      kept[at] = typeof value === "object" ? (value.map(canonical) as Comparable) : canonical(value);
    }
    return true;
  }
}

const propertiesOf = (
  declared: ReadonlyMap<string, Property | Fact>,
  above: readonly string[],
  sizes: { properties: number },
  add: (path: readonly string[], type: Slot["type"]) => number,
): Properties => {
  const first = sizes.properties;
  sizes.properties += declared.size;
  const slots = [...declared].map(([name, { type, default: otherwise }]) => {
    const path = [...above, name];
    return type.kind === "object"
      ? { name, default: otherwise, place: -1, properties: propertiesOf(type.properties, path, sizes, add) }
      : { name, default: otherwise, place: add(path, type), properties: undefined };
  });
  return new Properties(slots, first);
};

const scalarsOf = (type: ScalarType, feature: number, features: Features): Scalars => {
  const place = 0;
  switch (type.kind) {
    case "number":
    case "integer":
      return new Numbers([{ place, feature, type }], features);
    case "boolean":
    case "string":
    case "enum":
      return new Words([{ place, feature, type }], features);
    case "date":
      return new Days([{ place, feature, type }], features);
    case "date-time":
      return new Moments([{ place, feature, type }], features);
  }
};

const canonicalOf = ({ kind }: ScalarType): ((value: Scalar) => Scalar) =>
  kind === "date-time" ? (value) => canonicalDateTime(`${value}`) ?? value : (value) => (value === 0 ? 0 : value);
