import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { child } from "../resolve/document/pointer.js";
import { readDocument } from "./read-document.js";

const PIECES = [
  '"a"',
  '"b"',
  '"\\ud800"',
  '"\\x"',
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "1",
  "-",
  "01",
  "1e9",
  "true",
  "nul",
  "null",
  " ",
  "\n",
  "\r\n",
  "//",
  "/*",
  "*/",
  "\\",
  "“",
  "，",
  "\u00a0",
  "\ufeff",
  "\ud800",
  "__proto__",
];
const almostJson = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));

const plainKey = fc.string({ maxLength: 8 }).filter((key) => key !== "__proto__");
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(plainKey, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const withoutNegativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const pointersOf = (value: unknown, pointer = ""): readonly (readonly [pointer: string, value: unknown])[] => [
  [pointer, value],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, child(pointer, key)))
    : []),
];

const textAt = (
  text: string,
  range: { start: { line: number; column: number }; end: { line: number; column: number } } | undefined,
): string => {
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const offset = ({ line, column }: { line: number; column: number }) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return range === undefined ? "" : text.slice(offset(range.start), offset(range.end));
};

describe("reading a text", () => {
  it("finds in every JSON text what JSON.parse finds", () => {
    fc.assert(
      fc.property(json, fc.constantFrom("", " ", "\t", "   "), (value, indentation) => {
        const text = JSON.stringify(value, null, indentation);
        const read = readDocument(text);
        expect(read.problems).toEqual([]);
        expect(read.value).toEqual(withoutNegativeZero(JSON.parse(text)));
      }),
    );
  });

  it("accepts no text that JSON.parse rejects, and understands each that it accepts alike", () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.string()), (text) => {
        const read = readDocument(text);
        if (read.problems.length === 0) expect(read.value).toEqual(withoutNegativeZero(JSON.parse(text.replace(/^\ufeff/, ""))));
      }),
      { numRuns: 1000 },
    );
  });

  it("says what is wrong with every text that JSON.parse rejects, in a range of the text", () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.string({ unit: "binary" })), (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { range, message, help } of readDocument(text).problems) {
          expect(message).not.toMatch(/undefined|\.$/);
          expect(help ?? "").not.toMatch(/undefined/);
          if (range === undefined) throw new Error("a problem with a text has no range");
          const { start, end } = range;
          expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
          expect(end.line).toBeLessThanOrEqual(lines.length);
          expect(end.column).toBeLessThanOrEqual((lines[end.line - 1]?.length ?? 0) + 2);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("knows the place of every value", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2);
        const { rangeOf, keyRangeOf } = readDocument(text);
        for (const [pointer, inner] of pointersOf(JSON.parse(text))) {
          expect(JSON.parse(textAt(text, rangeOf(pointer)))).toEqual(inner);
          const key = keyRangeOf(pointer);
          if (key !== undefined) expect(pointer.endsWith(child("", JSON.parse(textAt(text, key))))).toBe(true);
        }
      }),
    );
  });
});

describe("reading data that is already parsed", () => {
  it("copies it and shares nothing with it", () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = JSON.stringify(value);
        const read = readDocument([value]);
        const [copy] = read.value as [unknown];
        expect(read.problems).toEqual([]);
        expect(JSON.stringify(copy)).toBe(before);
        const originals = new Set(pointersOf(value).flatMap(([, inner]) => (typeof inner === "object" && inner !== null ? [inner] : [])));
        for (const [, inner] of pointersOf(copy)) expect(originals.has(inner as object)).toBe(false);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
          withUnicodeString: true,
        }),
        (value) => {
          const { problems, value: copy } = readDocument([value]);
          if (problems.length === 0) expect(() => JSON.stringify(copy)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
