import type { Diagnostic, Range } from "@tierpolicy/schema";
import type { SimulatorCode } from "../../diagnostics/codes.js";

/** One customer of a file, or what is wrong in the customer's place. `range` is the lines that it takes up. */
export type Row =
  | { readonly kind: "customer"; readonly value: unknown; readonly range: Range }
  | { readonly kind: "unreadable"; readonly errors: readonly [Diagnostic, ...Diagnostic[]]; readonly range: Range };

/** Rows come in batches, one for each piece of the file that was read. */
export type Rows = AsyncIterable<readonly Row[]>;

/** The longest customer that is read, in characters: a file that is not what its name says must not fill the memory. */
export const LONGEST_ROW = 1_000_000;

/** The whole lines from `first` to `last`, both included, counted from 1. */
export const linesFrom = (first: number, last = first): Range => ({
  start: { line: first, column: 1 },
  end: { line: last + 1, column: 1 },
});

export const customerRow = (value: unknown, range: Range): Row => ({ kind: "customer", value, range });

export const unreadableRow = (message: string, range: Range, help?: string): Row => ({
  kind: "unreadable",
  range,
  errors: [
    { code: "unreadable-row" satisfies SimulatorCode, severity: "error", message, pointer: "", range, ...(help !== undefined && { help }) },
  ],
});

/** Where the bytes were not UTF-8, the decoder has put U+FFFD. */
export const isMangled = (text: string): boolean => text.includes("\uFFFD");

export const mangledRow = (range: Range): Row =>
  unreadableRow(`line ${range.start.line} has bytes that are not UTF-8`, range, "save the file as UTF-8");

/** The customer that a piece of JSON says. */
export const rowFromJson = (text: string, range: Range): Row => {
  if (isMangled(text)) return mangledRow(range);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return customerRow(value, range);
    return unreadableRow(
      `line ${range.start.line} is not a customer: it is ${kindOf(value)}`,
      range,
      'write an object of facts, such as {"id": "c1", …}',
    );
  } catch (error) {
    // JSON.parse throws nothing else.
    return unreadableRow(`line ${range.start.line} is not JSON: ${(error as SyntaxError).message}`, range);
  }
};

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return `a ${typeof value}`;
};
