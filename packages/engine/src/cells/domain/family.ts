import type { Scalar, ScalarType } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import { above, doubleAt, ordinalOf } from "./doubles.js";
import { Names } from "./names.js";
import { doublesBetween } from "./simplest.js";

/** Scalars that can be compared with each other are of one family. */
export type FamilyName = "boolean" | "number" | "date" | "date-time" | "text";

const FAMILIES = {
  boolean: "boolean",
  integer: "number",
  number: "number",
  string: "text",
  enum: "text",
  date: "date",
  "date-time": "date-time",
} as const satisfies Record<ScalarType["kind"], FamilyName>;

export const familyNameOf = (type: ScalarType): FamilyName => FAMILIES[type.kind];

/**
 * Scalars as numbers, their keys, in the order in which conditions compare them; texts, which have no order, in the order of their first mention.
 * Every family is discrete: each key has a next one.
 */
export interface Family {
  readonly name: FamilyName;
  /** The key of a value; of a text that is nowhere mentioned, 0. */
  keyOf(value: Scalar): number;
  valueOf(key: number): Scalar;
  /** The key `steps` places further on. */
  step(key: number, steps: number): number;
  /** How many steps lead from one key to a larger one; exact below 2^53. */
  distance(from: number, to: number): number;
  /** So many readable keys of [from, to], ascending, where the keys next to each other are not; all of them if there are fewer. */
  readonly readable?: (from: number, to: number, many: number, end: "low" | "high") => readonly number[];
}

const whole = {
  step: (key: number, steps: number) => key + steps,
  distance: (from: number, to: number) => to - from,
};

const DAY = 86_400_000;

const moment = (text: Scalar): number => {
  const time = Date.parse(`${text}`);
  if (Number.isNaN(time)) throw new InvariantError(`not a date of a valid policy: ${text}`);
  return time;
};

const booleans: Family = { name: "boolean", keyOf: (value) => (value === true ? 1 : 0), valueOf: (key) => key === 1, ...whole };

const days: Family = {
  name: "date",
  keyOf: (value) => moment(`${value}T00:00:00.000Z`) / DAY,
  valueOf: (key) => new Date(key * DAY).toISOString().slice(0, 10),
  ...whole,
};

const moments: Family = { name: "date-time", keyOf: moment, valueOf: (key) => new Date(key).toISOString(), ...whole };

const integers: Family = {
  name: "number",
  keyOf: (value) => Number(value) + 0,
  valueOf: (key) => key,
  ...whole,
  step: (key, steps) => Math.floor(key) + steps,
};

const doubles: Family = {
  name: "number",
  // adding 0 makes a negative zero an ordinary one
  keyOf: (value) => Number(value) + 0,
  valueOf: (key) => key,
  step: (key, steps) => (steps === 1 ? above(key) : doubleAt(ordinalOf(key) + BigInt(steps))),
  distance: (from, to) => Number(ordinalOf(to) - ordinalOf(from)),
  readable: doublesBetween,
};

/** The family of values of these types, which belong together. Texts are numbered anew in each family. */
export const familyOf = (types: readonly ScalarType[]): Family => {
  const [type] = types;
  if (type === undefined) throw new InvariantError("a family of no types");
  const name = familyNameOf(type);
  if (types.some((other) => familyNameOf(other) !== name)) throw new InvariantError("values of different families are compared");
  switch (name) {
    case "boolean":
      return booleans;
    case "date":
      return days;
    case "date-time":
      return moments;
    case "text":
      return new Names();
    case "number":
      return types.every(({ kind }) => kind === "integer") ? integers : doubles;
  }
};
