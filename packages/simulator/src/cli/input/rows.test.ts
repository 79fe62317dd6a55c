import { describe, expect, it } from "vitest";
import { jsonArray } from "./json-array.js";
import { jsonLines } from "./json-lines.js";
import type { Rows } from "./row.js";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** Each row as `line: value or message`. */
const read = async (rows: Rows) => {
  const seen: string[] = [];
  for await (const batch of rows)
    for (const row of batch)
      seen.push(
        row.kind === "customer"
          ? `${row.range.start.line}: ${JSON.stringify(row.value)}`
          : `${row.range.start.line}! ${row.errors[0].message}`,
      );
  return seen;
};

describe.each([1, 2, 7, 1000])("in pieces of %i characters", (size) => {
  const array = (text: string) => read(jsonArray(inPieces(text, size)));
  const lines = (text: string) => read(jsonLines(inPieces(text, size)));

  it("reads the elements of an array wherever they stand", async () => {
    expect(await array('[{"a":1},\n {"b":[1,{"c":"]},\\"["}]}\n,{}]\n')).toEqual(['1: {"a":1}', '2: {"b":[1,{"c":"]},\\"["}]}', "3: {}"]);
    expect(await array("[]")).toEqual([]);
    expect(await array(' \n{\n"a": 1\n}\n')).toEqual(['2: {"a":1}']);
  });

  it("keeps a bad element in its place", async () => {
    expect(await array('[{"a":1}, 7,\n[2], null, {"a" 2}, {"a":3}]')).toEqual([
      '1: {"a":1}',
      "1! line 1 is not a customer: it is a number",
      "2! line 2 is not a customer: it is an array",
      "2! line 2 is not a customer: it is null",
      expect.stringMatching(/^2! line 2 is not JSON: /),
      '2: {"a":3}',
    ]);
  });

  it("says what is wrong with the array itself", async () => {
    expect(await array('[{"a":1}')).toEqual(['1: {"a":1}', "1! the array of customers is not closed"]);
    expect(await array('[{"a":1},\n')).toEqual(['1: {"a":1}', "2! the array of customers is not closed"]);
    expect(await array('[{"a":1},,{}]')).toEqual(['1: {"a":1}', "1! line 1 has a comma too many", "1: {}"]);
    expect(await array('[{"a":1},]')).toEqual(['1: {"a":1}', "1! line 1 has a comma too many"]);
    expect(await array('[{"a":1}]\n{"b":2}{}')).toEqual(['1: {"a":1}', "2! something follows the array of customers"]);
    expect(await array('[{"a": [1}, {}]')).toEqual([
      expect.stringMatching(/^1! line 1 is not JSON: /),
      "1! the array of customers is not closed",
    ]);
  });

  it("reads a customer from each line, and no bad line spoils another", async () => {
    expect(await lines('{"a":1}\r\n\n{"a":\n7\n{"u":"\u2028"}')).toEqual([
      '1: {"a":1}',
      expect.stringMatching(/^3! line 3 is not JSON: /),
      "4! line 4 is not a customer: it is a number",
      '5: {"u":"\u2028"}',
    ]);
  });

  it("finds bytes that were not UTF-8", async () => {
    expect(await lines('{"a":"\uFFFD"}\n{}')).toEqual(["1! line 1 has bytes that are not UTF-8", "2: {}"]);
  });
});

it("passes over a line that is too long, without keeping it", async () => {
  const long = `{"a":"${"x".repeat(2_500_000)}"}`;
  expect(await read(jsonLines(inPieces(`{}\n${long}\n{"b":1}`, 300_000)))).toEqual([
    "1: {}",
    "2! line 2 is longer than 1,000,000 characters",
    '3: {"b":1}',
  ]);
  expect(await read(jsonArray(inPieces(`[{},\n${long},\n{"b":1}]`, 300_000)))).toEqual([
    "1: {}",
    "2! the customer on line 2 is longer than 1,000,000 characters",
    '3: {"b":1}',
  ]);
});
