import { type Comparable, canonicalDateTime, type Fact, type FactType, type Policy, type Property, type Scalar } from "@tierpolicy/schema";
import { rangeOf } from "../cells/domain/range.js";
import type { Leaf } from "../cells/leaves/leaf.js";
import { dayKey, momentKey } from "./days.js";
import type { Features } from "./features.js";
import type { Scratch } from "./scratch.js";

/** What to do with the value of a fact or property. One shape for all, so that the loop over them stays monomorphic. */
interface Slot {
  readonly name: string;
  readonly kind: FactType["kind"];
  /** Whether an object's prototype could answer for the name. */
  readonly isInherited: boolean;
  readonly default: unknown;
  /** The feature that it is; -1 where no condition compares it with a constant. */
  readonly feature: number;
  /** Its place among the values that are kept; -1 where it is not compared with other facts. */
  readonly kept: number;
  readonly least: number;
  readonly greatest: number;
  /** Where each region begins, of what has an order. */
  readonly starts: Float64Array;
  /** The regions of texts; for an enum, of all its values. */
  readonly names: ReadonlyMap<string, number>;
  /** Of an array, its elements; of an object, its properties. */
  readonly parts: readonly Slot[];
}

/** Has no properties of its own, so what can be enumerated in it is what somebody has put into every object. */
const EMPTY = {};

/**
 * Reads customers: checks each fact and finds its region in one go. It says only whether all is plainly right;
 * `readFacts` is asked for the rest: what is wrong, and what is unusual.
 */
export class Reader {
  readonly #slots: readonly Slot[];

  constructor(policy: Pick<Policy, "facts">, features: Features) {
    this.#slots = slotsOf(policy.facts, [], leafNumbers(features), features);
  }

  /**
   * @param trusted the facts are as `readFacts` gives them, or stand for facts that do not matter
   * @returns whether the customer's facts are plainly right; then they are in the scratch
   */
  read(input: unknown, into: Scratch, trusted: boolean): boolean {
    if (typeof input !== "object" || input === null) return false;
    const prototype = Object.getPrototypeOf(input);
    if (prototype !== Object.prototype && prototype !== null) return false;
    for (const _ in EMPTY) if (!trusted) return false;
    return readProperties(this.#slots, input, into, trusted, 0) >= 0;
  }
}

/** @returns how many elements of arrays have been read so far; -1 where something is odd */
const readProperties = (slots: readonly Slot[], input: object, into: Scratch, trusted: boolean, elements: number): number => {
  let read = elements;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    let value = (input as { readonly [name: string]: unknown })[slot.name];
    if (slot.isInherited && !Object.hasOwn(input, slot.name)) value = undefined;
    if (value === undefined) {
      value = slot.default;
      if (value === undefined) return -1;
    }
    if (slot.kind === "array") {
      read = readArray(slot, value, into, trusted, read);
      if (read < 0) return -1;
    } else if (slot.kind === "object") {
      if (typeof value !== "object" || value === null) return -1;
      const prototype = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) return -1;
      read = readProperties(slot.parts, value, into, trusted, read);
      if (read < 0) return -1;
    } else {
      let region = regionOf(slot, value);
      if (region < 0) {
        if (!trusted) return -1;
        region = 0;
      }
      if (slot.feature >= 0) into.region[slot.feature] = region;
      if (slot.kept >= 0) into.kept[slot.kept] = canonical(slot, value as Scalar);
    }
  }
  return read;
};

const readArray = (slot: Slot, values: unknown, into: Scratch, trusted: boolean, elements: number): number => {
  if (!Array.isArray(values)) return -1;
  const item = slot.parts[0] as Slot;
  const { feature, kept } = slot;
  if (into.elements.length < elements + values.length) {
    const more = new Int32Array(2 * (elements + values.length));
    more.set(into.elements);
    into.elements = more;
  }
  let read = elements;
  for (let i = 0; i < values.length; i++) {
    const region = regionOf(item, values[i]);
    if (region < 0) {
      if (!trusted) return -1;
      continue;
    }
    into.elements[read++] = region;
  }
  if (feature >= 0) {
    into.begin[feature] = elements;
    into.end[feature] = read;
  }
  if (kept >= 0) into.kept[kept] = values.map((value) => canonical(item, value)) as Comparable;
  return read;
};

/** The region of a scalar; 0 where no condition compares it with a constant; -1 where it is not what the policy declares. */
const regionOf = (slot: Slot, value: unknown): number => {
  switch (slot.kind) {
    case "number":
      if (typeof value !== "number" || !(value >= slot.least && value <= slot.greatest)) return -1;
      return regionAt(slot.starts, value);
    case "integer":
      if (typeof value !== "number" || !Number.isInteger(value) || !(value >= slot.least && value <= slot.greatest)) return -1;
      return regionAt(slot.starts, value);
    case "boolean":
      if (typeof value !== "boolean") return -1;
      return regionAt(slot.starts, value ? 1 : 0);
    case "string":
      if (typeof value !== "string") return -1;
      return slot.names.get(value) ?? 0;
    case "enum":
      if (typeof value !== "string") return -1;
      return slot.names.get(value) ?? -1;
    case "date": {
      if (typeof value !== "string") return -1;
      const key = dayKey(value);
      return key < 0 ? -1 : regionAt(slot.starts, key);
    }
    case "date-time": {
      if (typeof value !== "string") return -1;
      const key = momentKey(value);
      return key < 0 ? -1 : regionAt(slot.starts, key);
    }
    default:
      return -1;
  }
};

/** The last region that does not begin after the key. */
const regionAt = (starts: Float64Array, key: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= key) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? low - 1 : 0;
};

const canonical = (slot: Slot, value: Scalar): Scalar => {
  if (slot.kind === "date-time") return canonicalDateTime(`${value}`) ?? value;
  return value === 0 ? 0 : value;
};

type Numbers = ReadonlyMap<string, { readonly feature: number; readonly kept: number }>;

const pathKey = (path: readonly string[]): string => JSON.stringify(path);

const leafNumbers = (features: Features): Numbers => {
  const pathOf = ({ fact, path }: Leaf) => pathKey([fact, ...path]);
  return new Map(
    features.all.map((leaf) => [pathOf(leaf), { feature: features.numberOf(leaf) ?? -1, kept: features.kept.indexOf(leaf) }] as const),
  );
};

const slotsOf = (
  declared: ReadonlyMap<string, Property | Fact>,
  above: readonly string[],
  numbers: Numbers,
  features: Features,
): readonly Slot[] =>
  [...declared].map(([name, property]) => {
    const { feature, kept } = numbers.get(pathKey([...above, name])) ?? { feature: -1, kept: -1 };
    return slotOf(name, property.type, property.default, { feature, kept, path: [...above, name], numbers, features });
  });

interface Numbering {
  readonly feature: number;
  readonly kept: number;
  readonly path: readonly string[];
  readonly numbers: Numbers;
  readonly features: Features;
}

const slotOf = (name: string, type: FactType, otherwise: unknown, numbering: Numbering): Slot => {
  const { feature, kept, path, numbers, features } = numbering;
  const scalar = type.kind !== "array" && type.kind !== "object" ? type : undefined;
  const range = scalar && rangeOf(scalar);
  return {
    name,
    kind: type.kind,
    isInherited: name in EMPTY,
    default: otherwise,
    feature,
    kept,
    least: range?.least ?? 0,
    greatest: range?.greatest ?? 0,
    starts: scalar ? startsOf(scalar.kind, features.leaves[feature]) : new Float64Array(),
    names: scalar ? namesOf(scalar, features.leaves[feature]) : new Map(),
    parts: partsOf(type, numbering, path, numbers),
  };
};

const partsOf = (type: FactType, numbering: Numbering, path: readonly string[], numbers: Numbers): readonly Slot[] => {
  if (type.kind === "object") return slotsOf(type.properties, path, numbers, numbering.features);
  // The elements of an array are of the array's own feature.
  return type.kind === "array" ? [slotOf("", type.items, undefined, { ...numbering, kept: -1 })] : [];
};

const startsOf = (kind: Exclude<FactType["kind"], "array" | "object">, feature: Features["leaves"][number] | undefined): Float64Array => {
  if (feature === undefined || kind === "string" || kind === "enum") return new Float64Array();
  const { starts, family } = feature;
  if (kind === "date") return Float64Array.from(starts, (key) => dayKey(`${family.valueOf(key)}`));
  return kind === "date-time" ? Float64Array.from(starts, (key) => momentKey(`${family.valueOf(key)}`)) : Float64Array.from(starts);
};

const namesOf = (
  type: Exclude<FactType, { kind: "array" | "object" }>,
  feature: Features["leaves"][number] | undefined,
): ReadonlyMap<string, number> => {
  const texts = type.kind === "enum" ? type.values : type.kind === "string" ? (feature?.mentioned ?? []) : [];
  const starts = Float64Array.from(feature?.starts ?? []);
  return new Map(texts.map((text) => [text, feature ? regionAt(starts, feature.family.keyOf(text)) : 0]));
};
