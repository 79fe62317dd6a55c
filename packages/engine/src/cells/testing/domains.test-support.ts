import type { Scalar, ScalarType } from "@tierpolicy/schema";
import { above, below } from "../domain/doubles.js";

/** A type with values to try: all of them, or many; of texts, also some that no condition mentions. */
export interface Domain {
  readonly type: ScalarType;
  readonly scalars: readonly Scalar[];
  /** What conditions mention; absent: any of the values. */
  readonly mentions?: readonly Scalar[];
  /** The elements of which arrays are tried; absent: a few of the values. */
  readonly elements?: readonly Scalar[];
}

/** Domains whose values can be compared. */
export type Kin = readonly Domain[];

const integers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const doublesFrom = (from: number, many: number): readonly number[] => Array.from({ length: many }, (_, i) => from + i * 2 ** -52);

/** From here on doubles have no halves, and soon only integers are left. */
const BIG = 2 ** 52;

export const SMALL: readonly Kin[] = [
  [{ type: { kind: "boolean" }, scalars: [false, true] }],
  [
    { type: { kind: "integer", minimum: 0, maximum: 4 }, scalars: integers(0, 4) },
    { type: { kind: "integer", exclusiveMinimum: 2, maximum: 5 }, scalars: integers(3, 5) },
    { type: { kind: "integer", minimum: 3, maximum: 3 }, scalars: [3] },
  ],
  [
    { type: { kind: "number", minimum: 1, maximum: 1 + 4 * 2 ** -52 }, scalars: doublesFrom(1, 5) },
    { type: { kind: "number", exclusiveMinimum: 1, maximum: 1 + 3 * 2 ** -52 }, scalars: doublesFrom(1, 4).slice(1) },
  ],
  [
    { type: { kind: "number", minimum: BIG - 1, maximum: BIG + 2 }, scalars: [BIG - 1, BIG - 0.5, BIG, BIG + 1, BIG + 2] },
    { type: { kind: "integer", minimum: BIG - 2, maximum: BIG + 1 }, scalars: integers(BIG - 2, BIG + 1) },
  ],
  [
    { type: { kind: "enum", values: ["gold", "silver", "b"] }, scalars: ["gold", "silver", "b"] },
    {
      type: { kind: "string" },
      scalars: ["gold", "b", "silver", "a", "p", "q", "r"],
      mentions: ["gold", "b"],
      elements: ["gold", "b", "silver", "a", "p"],
    },
    { type: { kind: "enum", values: ["a", "gold"] }, scalars: ["a", "gold"] },
  ],
];

/** Longer than the points that stand for them. */
export const LONG: readonly Kin[] = [
  [{ type: { kind: "integer", minimum: 0, maximum: 40 }, scalars: integers(0, 40), mentions: [0, 1, 20, 21, 40] }],
  [{ type: { kind: "number", minimum: 1, maximum: 1 + 39 * 2 ** -52 }, scalars: doublesFrom(1, 40), mentions: [1 + 20 * 2 ** -52] }],
];

const around = (numbers: readonly number[], step: (value: number, by: number) => number): readonly number[] => [
  ...new Set(numbers.flatMap((value) => [-2, -1, 0, 1, 2].map((by) => step(value, by)))),
];
const ulps = (value: number, by: number): number => {
  if (by === 0) return value;
  return by > 0 ? ulps(above(value), by - 1) : ulps(below(value), by + 1);
};

const DAY = 86_400_000;
const days = ["2024-02-28", "2026-01-01", "2026-12-31"];
const moments = ["2024-02-29T23:59:59.999Z", "2026-01-01T00:00:00.000Z"];

const WHOLE: Domain = {
  type: { kind: "integer" },
  scalars: [...around([0, 5, 8, 100], (value, by) => value + by), 30, 40, 50, 60, -1000, 2 ** 53 - 1],
  mentions: [0, 5, 8, 100],
};
const REAL: Domain = {
  type: { kind: "number" },
  scalars: [...around([0.1, 0.3, 1, 2.5], ulps), 0, 2, 3, 7.25, -1e9, 1e300],
  mentions: [0.1, 0.3, 1, 2.5],
};
const REAL_AMONG_WHOLE: Domain = {
  type: { kind: "number", minimum: -2.5 },
  scalars: [-2.5, -2, 0, 0.5, 1, 1.5, 5, 5.5, 6, 8, 50, 99.5, 1e300],
  mentions: [0, 1.5, 5],
};
const DATE: Domain = {
  type: { kind: "date" },
  scalars: [
    ...around(
      days.map((day) => Date.parse(day)),
      (time, by) => time + by * DAY,
    ).map((time) => new Date(time).toISOString().slice(0, 10)),
    "0000-01-01",
    "9999-12-31",
  ],
  mentions: days,
};
const MOMENT: Domain = {
  type: { kind: "date-time" },
  scalars: [
    ...around(
      moments.map((moment) => Date.parse(moment)),
      (time, by) => time + by,
    ).map((time) => new Date(time).toISOString()),
    "2030-06-01T12:00:00.000Z",
  ],
  mentions: moments,
};
const TEXT: Domain = {
  type: { kind: "string" },
  scalars: ["a", "b", "gold", "constructor", "", "c", "d", "e"],
  mentions: ["a", "gold", ""],
};
const LEVEL: Domain = {
  type: { kind: "enum", values: ["gold", "a", "silver", "tin", "iron"] },
  scalars: ["gold", "a", "silver", "tin", "iron"],
};

/** For lists that are compared with lists: many values between two constants. */
export const CROWDED: Domain = { type: { kind: "integer" }, scalars: [-1, 0, 10, 20, 30, 40, 50, 60, 70, 100], mentions: [0, 100] };

/** Without bounds: no list of values is complete. */
export const WIDE: readonly Kin[] = [[WHOLE], [REAL], [WHOLE, REAL_AMONG_WHOLE], [DATE], [MOMENT], [TEXT, LEVEL]];
