import { describe, expect, it } from "vitest";
import { readObject } from "./read-object.js";

class Money {
  readonly amount = 1;
}

const cyclic: { [key: string]: unknown } = {};
cyclic["self"] = { again: cyclic };

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** Each level holds the one below twice: thirty objects that unfold into a thousand million. */
const bomb = (depth: number): unknown => {
  const below = depth === 0 ? "x" : bomb(depth - 1);
  return [below, below];
};

const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("no\u001b[31m");
    },
  },
);

const CASES: readonly (readonly [what: string, input: unknown, problem: string])[] = [
  ["a cycle", cyclic, "cyclic-data at /self/again: a value contains itself"],
  ["a function", { a: () => 1 }, "not-plain-data at /a: a function is not data"],
  ["a symbol", { a: Symbol("x") }, "not-plain-data at /a: a symbol is not data"],
  ["a bigint", { a: 1n }, "not-plain-data at /a: a bigint is not data"],
  ["undefined in a list", [undefined], "not-plain-data at /0: undefined is not data"],
  ["nothing at all", undefined, "not-plain-data at : undefined is not data"],
  ["not a number", { a: Number.NaN }, "not-plain-data at /a: `NaN` is not a JSON number"],
  ["an infinite number", { a: Number.POSITIVE_INFINITY }, "not-plain-data at /a: `Infinity` is not a JSON number"],
  ["a date", { a: new Date(0) }, "not-plain-data at /a: an instance of `Date` is not plain data"],
  ["a map", { a: new Map() }, "not-plain-data at /a: an instance of `Map` is not plain data"],
  ["an instance of a class", { a: new Money() }, "not-plain-data at /a: an instance of `Money` is not plain data"],
  ["a boxed string", { a: Object("x") }, "not-plain-data at /a: an instance of `String` is not plain data"],
  [
    "an accessor",
    {
      get a() {
        throw new Error("must not run");
      },
    },
    "not-plain-data at /a: `a` is an accessor",
  ],
  ["a hole in a list", new Array(1), "not-plain-data at /0: a list has a hole"],
  ["a symbol as a key", { [Symbol("x")]: 1 }, "not-plain-data at : a symbol cannot be a key"],
  [
    "a key that JavaScript reserves",
    JSON.parse('{"__proto__": {"polluted": true}}'),
    "reserved-key at /__proto__: `__proto__` cannot be a key",
  ],
  ["half of a surrogate pair", { a: "\udc00" }, "lone-surrogate at /a: `\\udc00` has half of a surrogate pair"],
  ["half of a surrogate pair in a key", { "\udc00": 1 }, "lone-surrogate at /\udc00: `\\udc00` has half of a surrogate pair"],
  ["a key that is too long", { ["k".repeat(251)]: 1 }, `key-too-long at /${"k".repeat(250)}: a key has 251 characters`],
  ["nesting beyond measure", nested(501), `too-deep at ${"/0".repeat(500)}: values nest more than 500 deep`],
  ["a small graph that unfolds into a huge tree", bomb(30), "too-large at : a document has at most 10 MB"],
  ["a proxy that throws", { a: throwing }, "not-plain-data at : the data throws when it is read: `no\\u001b[31m`"],
];

describe("reading data that is already parsed", () => {
  it.each(CASES)("reports %s", (_, input, problem) => {
    expect(readObject(input).problems.map(({ code, pointer, message }) => `${code} at ${pointer}: ${message}`)).toEqual([problem]);
  });

  it("reports every problem at once", () => {
    expect(readObject({ a: [undefined, 1n], b: Number.NaN }).problems.map(({ pointer }) => pointer)).toEqual(["/a/0", "/a/1", "/b"]);
  });

  it("takes a key whose value is undefined for absent, as JSON.stringify does", () => {
    expect(readObject({ a: undefined, b: 1 })).toMatchObject({ value: { b: 1 }, problems: [] });
  });

  it("takes what is shared for two values", () => {
    const shared = { x: 1 };
    expect(readObject([shared, shared])).toMatchObject({ value: [{ x: 1 }, { x: 1 }], problems: [] });
  });

  it("takes objects without a prototype", () => {
    expect(readObject(Object.assign(Object.create(null), { a: 1 }))).toMatchObject({ value: { a: 1 }, problems: [] });
  });

  it("stops at a list of a thousand million holes", () => {
    const { problems, reliable } = readObject(new Array(1_000_000_000));
    expect(problems).toHaveLength(1000);
    expect(reliable).toBe(false);
  });
});
