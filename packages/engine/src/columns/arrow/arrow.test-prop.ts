import type { DataType, Vector } from "apache-arrow";
import {
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int32,
  List,
  Struct,
  Table,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.js";
import { decide } from "../../decide/decide.js";
import { policyOf } from "../../decide/policy-of.test-support.js";
import { decideColumns } from "../decide-columns.js";
import { customersOfTable } from "./index.js";

const is = (fact: string, operator: string, value: unknown, path?: string) => ({ fact, operator, value, ...(path && { path }) });
const offer = (service: string, ...all: object[]) => ({
  name: service,
  conditions: { all },
  event: { type: "offer", params: { service } },
});

const compiled = compile(
  policyOf({
    facts: {
      value: { type: "number", minimum: -5 },
      visits: { type: "integer" },
      plan: { type: "string", enum: ["day", "member", "premium"], default: "day" },
      city: { type: "string" },
      newsletter: { type: "boolean", default: false },
      since: { type: "string", format: "date" },
      last: { type: "string", format: "date-time", default: "2026-05-01T00:00:00Z" },
      tags: { type: "array", items: { type: "string" }, default: ["a"] },
      home: { type: "object", properties: { rooms: { type: "integer" }, country: { type: "string", default: "ch" } } },
    },
    services: Object.fromEntries(["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((id) => [id, { need: "basic", control: "high" }])),
    rules: [
      offer("a", is("value", "greaterThan", 1)),
      offer("b", is("visits", "lessThan", 2)),
      offer("c", is("plan", "equal", "premium")),
      offer("d", is("city", "in", ["bern", "x"])),
      offer("e", is("newsletter", "equal", true)),
      offer("f", is("since", "lessThan", "2026-01-01")),
      offer("g", is("last", "greaterThan", "2026-01-01T00:00:00Z")),
      offer("h", is("tags", "contains", "a")),
      offer("i", is("home", "equal", "ch", "$.country"), is("home", "greaterThan", 1, "$.rooms")),
    ],
  }),
);

const maybe = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined, freq: 6 });
const customers = fc.array(
  fc.record({
    value: maybe(fc.constantFrom(0, 1, 1.5, 2, -7)),
    visits: maybe(fc.constantFrom(0, 1, 2, 3)),
    plan: maybe(fc.constantFrom("day", "member", "premium", "premum")),
    city: maybe(fc.constantFrom("bern", "basel", "")),
    newsletter: maybe(fc.boolean()),
    since: maybe(fc.constantFrom("2025-12-31", "2026-01-01", "1960-02-29")),
    last: maybe(fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z")),
    tags: maybe(fc.array(fc.constantFrom("a", "b"), { maxLength: 3 })),
    home: maybe(fc.record({ rooms: maybe(fc.constantFrom(1, 2)), country: maybe(fc.constantFrom("ch", "de")) })),
  }),
  { minLength: 1, maxLength: 30 },
);
type Customer = ReturnType<typeof customers.generate>["value"][number];

const vectors = (all: readonly Customer[], isText: boolean) => {
  const vector = (type: DataType, of: (customer: Customer) => unknown): Vector =>
    vectorFromArray(
      all.map((customer) => of(customer) ?? null),
      type,
    );
  const text = isText ? () => new Utf8() : () => new Dictionary(new Utf8(), new Int8());
  const [days, moments] = isText ? [text(), text()] : [new DateDay(), new TimestampMillisecond()];
  const timed = (value: string | undefined) => (isText || value === undefined ? value : Date.parse(value));
  return {
    value: vector(new Float64(), ({ value }) => value),
    visits: vector(new Int32(), ({ visits }) => visits),
    plan: vector(text(), ({ plan }) => plan),
    city: vector(text(), ({ city }) => city),
    newsletter: vector(new Bool(), ({ newsletter }) => newsletter),
    since: vector(days, ({ since }) => timed(since)),
    last: vector(moments, ({ last }) => timed(last)),
    tags: vector(new List(new Field("item", new Utf8(), true)), ({ tags }) => tags),
    home: vector(
      new Struct([new Field("rooms", new Int32(), true), new Field("country", new Utf8(), true)]),
      ({ home }) => home && { rooms: home.rooms ?? null, country: home.country ?? null },
    ),
    nobody: vector(new Utf8(), () => "asks"),
  };
};

test("of each row of a table is said what decide says of the customer, also of tables put together and cut", () => {
  fc.assert(
    fc.property(customers, customers, fc.boolean(), fc.nat(3), (some, others, isText, cut) => {
      const table = new Table(vectors(some, isText)).concat(new Table(vectors(others, isText))).slice(cut);
      const read = customersOfTable(compiled.policy, table);
      if (isLeft(read)) throw new Error(read.left[0].message);
      const decided = decideColumns(compiled, read.right);
      if (isLeft(decided)) throw new Error(decided.left[0].message);
      for (const [row, customer] of [...some, ...others].slice(cut).entries())
        expect(decided.right.at(row)).toEqual(decide(compiled, customer));
    }),
    { numRuns: 100 },
  );
});
