import type { Scalar } from "@tierpolicy/schema";
import { regionAt } from "../../cells/axis/axis.js";
import { rangeOf } from "../../cells/domain/range.js";
import { InvariantError } from "../../invariant-error.js";
import type { CodeArray, NumberArray } from "../columns.js";
import type { Filled } from "../form/form.js";
import { isCodeArray } from "../form/typed-arrays.js";
import type { LeafTests } from "../program/leaf-table.js";
import { bitsIn, Line, sampledRange } from "./line.js";
import { BAD, readElement, type Source } from "./walk.js";

/** The region of a class whose values cannot be. */
export const NO_REGION = -1;

/** Values in classes: those of a class lie in one region. */
export interface Classes {
  /** By class: its region, or `NO_REGION`. The last one is of values that cannot be. */
  readonly regions: Int32Array;
  /**
   * Writes the classes of the values at the places [from, from + count).
   *
   * @returns whether some of them may have no region
   */
  readonly fill: (from: number, count: number, into: Int32Array) => boolean;
}

/** The region of a value in its canonical form. */
export const regionOf = ({ starts, family }: LeafTests, value: Scalar): number => regionAt(starts, family.keyOf(value));

/** The regions themselves, and one class more. */
const regionsAndBad = (tests: LeafTests): Int32Array =>
  Int32Array.from({ length: tests.starts.length + 1 }, (_, region) => (region < tests.starts.length ? region : NO_REGION));

/** The places of a column that will be asked for. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Classes of scalars: those of a leaf, or the elements of one. */
export const classesOf = (source: Extract<Source, { kind: "numbers" | "coded" }>, tests: LeafTests, stretch: Stretch): Classes => {
  if (source.kind === "numbers") return numberClasses(source.values, tests, stretch);
  const { codes, dictionary } = source;
  const regions = new Int32Array(dictionary.length + 1).fill(NO_REGION);
  for (const [code, text] of dictionary.entries()) {
    const value = readElement(tests.leaf.scalar, text);
    if (value !== BAD) regions[code] = regionOf(tests, value);
  }
  return { regions, fill: copied(codes, regions.indexOf(NO_REGION) < dictionary.length) };
};

const copied =
  (codes: CodeArray, hasBad: boolean): Classes["fill"] =>
  (from, count, into) => {
    into.set(codes.subarray(from, from + count));
    return hasBad;
  };

/** Whole numbers from 0 to this are their own classes. */
const MOST_SMALL = 1 << 15;

const numberClasses = (values: NumberArray, tests: LeafTests, { from, to }: Stretch): Classes => {
  const { starts } = tests;
  const { scalar } = tests.leaf;
  const range = rangeOf(scalar);
  if (range === undefined) throw new InvariantError("numbers of a fact that has none");
  if (isCodeArray(values)) {
    const bits = bitsIn(values, from, to);
    if (bits >= 0 && bits <= Math.min(MOST_SMALL, to - from + BYTE)) {
      const regions = new Int32Array(bits + 2).fill(NO_REGION);
      const end = Math.min(bits, range.greatest) + 1;
      for (const [region, start] of starts.entries()) regions.fill(region, clamp(start, end), clamp(starts[region + 1] ?? end, end));
      // numbers that none of them is may be bad: that costs a look, and no more
      return { regions, fill: copied(values, regions.indexOf(NO_REGION) <= bits) };
    }
  }
  const line = new Line(starts, range, sampledRange(values, from, to, range), scalar.kind !== "number");
  let buffer = new Float64Array(0);
  return {
    regions: regionsAndBad(tests),
    fill: (from, count, into) => {
      if (values instanceof Float64Array) return line.place(values.subarray(from, from + count), count, into);
      if (buffer.length < count) buffer = new Float64Array(2 * count);
      buffer.set(values.subarray(from, from + count));
      return line.place(buffer, count, into);
    },
  };
};

const BYTE = 256;

/** The least whole number from a key on, within [0, end]. */
const clamp = (key: number, end: number): number => Math.min(Math.max(0, Math.ceil(key)), end);

/** Classes of the elements of lists, among which one without a value cannot be. */
export const elementClasses = ({ form, valid }: Filled, tests: LeafTests, stretch: Stretch): Classes => {
  const classes = presentElements(form, tests, stretch);
  if (valid === undefined) return classes;
  const { regions, fill } = classes;
  const bad = regions.length - 1;
  return {
    regions,
    fill: (from, count, into) => {
      let anyBad = fill(from, count, into);
      for (let i = 0; i < count; i++) {
        if (valid[from + i] !== 0) continue;
        into[i] = bad;
        anyBad = true;
      }
      return anyBad;
    },
  };
};

const presentElements = (form: Filled["form"], tests: LeafTests, stretch: Stretch): Classes => {
  if (form.kind === "numbers" || form.kind === "coded") return classesOf(form, tests, stretch);
  const bad = tests.starts.length;
  const classOf = (given: unknown): number => {
    const value = readElement(tests.leaf.scalar, given);
    return value === BAD ? bad : regionOf(tests, value);
  };
  const regions = regionsAndBad(tests);
  if (form.kind === "constant") {
    const every = classOf(form.value);
    return {
      regions,
      fill: (_, count, into) => {
        into.fill(every, 0, count);
        return every === bad;
      },
    };
  }
  if (form.kind !== "plain") throw new InvariantError("elements that are no scalars");
  return {
    regions,
    fill: (from, count, into) => {
      let anyBad = false;
      for (let i = 0; i < count; i++) {
        const found = classOf(form.values[from + i]);
        into[i] = found;
        anyBad ||= found === bad;
      }
      return anyBad;
    },
  };
};
