import type { Diagnostic, Range } from "@tierpolicy/schema";
/** One customer of a file, or what is wrong in the customer's place. `range` is the lines that it takes up. */
export type Row = {
    readonly kind: "customer";
    readonly value: unknown;
    readonly range: Range;
} | {
    readonly kind: "unreadable";
    readonly errors: readonly [Diagnostic, ...Diagnostic[]];
    readonly range: Range;
};
/** Rows come in batches, one for each piece of the file that was read. */
export type Rows = AsyncIterable<readonly Row[]>;
/** The longest customer that is read, in characters: a file that is not what its name says must not fill the memory. */
export declare const LONGEST_ROW = 1000000;
/** The whole lines from `first` to `last`, both included, counted from 1. */
export declare const linesFrom: (first: number, last?: number) => Range;
export declare const customerRow: (value: unknown, range: Range) => Row;
export declare const unreadableRow: (message: string, range: Range, help?: string) => Row;
/** Where the bytes were not UTF-8, the decoder has put U+FFFD. */
export declare const isMangled: (text: string) => boolean;
export declare const mangledRow: (range: Range) => Row;
/** The customer that a piece of JSON says. */
export declare const rowFromJson: (text: string, range: Range) => Row;
//# sourceMappingURL=row.d.ts.map