import type { FactType, FactValue } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { storedOf } from "./builder.js";
import { spliced } from "./splice.js";
import { gathered, type Stored } from "./stored.js";
import { valueAt } from "./value-at.js";

const SCALARS = [
  [{ kind: "boolean" }, fc.boolean()],
  [{ kind: "integer" }, fc.maxSafeInteger()],
  [{ kind: "number" }, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)],
  [{ kind: "enum", values: ["a", "b", "c"] }, fc.constantFrom("a", "b", "c")],
  [{ kind: "string" }, fc.string()],
  [{ kind: "date" }, fc.constantFrom("0000-01-01", "1969-12-31", "2026-02-28", "9999-12-31")],
  [{ kind: "date-time" }, fc.constantFrom("0000-01-01T00:00:00.000Z", "2026-02-28T23:59:59.999Z")],
] as const satisfies readonly (readonly [FactType, fc.Arbitrary<FactValue>])[];

type Typed = readonly [type: FactType, value: fc.Arbitrary<FactValue>];

const listed = ([items, element]: (typeof SCALARS)[number]): Typed => [
  { kind: "array", items },
  fc.array<FactValue>(element, { maxLength: 4 }) as fc.Arbitrary<FactValue>,
];

const anyType = fc.constantFrom<Typed>(...SCALARS, ...SCALARS.map(listed), [
  {
    kind: "object",
    properties: new Map([
      ["one", { type: SCALARS[0][0] }],
      ["two", { type: listed(SCALARS[4])[0] }],
    ]),
  },
  fc.record({ one: SCALARS[0][1], two: listed(SCALARS[4])[1] }),
]);

const columns = anyType.chain(([type, value]) =>
  fc.tuple(fc.constant(type), fc.array(value, { minLength: 1, maxLength: 12 }), fc.array(value, { minLength: 12, maxLength: 12 })),
);

const valuesOf = (stored: Stored, type: FactType, rows: number) => Array.from({ length: rows }, (_, row) => valueAt(stored, type, row));

test("a column holds the values of which it was made", () => {
  fc.assert(
    fc.property(columns, ([type, values]) => {
      expect(valuesOf(storedOf(type, values), type, values.length)).toEqual(values);
    }),
  );
});

test("of some rows it holds what these hold, in their order", () => {
  fc.assert(
    fc.property(columns, fc.array(fc.nat()), ([type, values], some) => {
      const rows = some.map((row) => row % values.length);
      expect(valuesOf(gathered(storedOf(type, values), Uint32Array.from(rows)), type, rows.length)).toEqual(rows.map((row) => values[row]));
    }),
  );
});

test("a column that others are spliced into holds theirs in their rows, and its own in all others", () => {
  fc.assert(
    fc.property(columns, fc.uniqueArray(fc.nat({ max: 11 })), ([type, values, others], some) => {
      const rows = some.filter((row) => row < values.length);
      const by = storedOf(type, others.slice(0, rows.length));
      const expected = values.map((value, row) => (rows.includes(row) ? others[rows.indexOf(row)] : value));
      expect(valuesOf(spliced(storedOf(type, values), Uint32Array.from(rows), by), type, values.length)).toEqual(expected);
    }),
  );
});
