import { type Rows } from "./row.js";
/** That a line is longer than what is read. */
export declare const TOO_LONG: string;
/** A line of a file that is not empty. */
export interface TextLine {
    /** From 1. */
    readonly number: number;
    /** Absent where it is too long. */
    readonly text?: string;
    /** Whether the file ends with it, without a line break. */
    readonly isLast: boolean;
}
/** The lines of a text, in batches as it comes. */
export declare function textLines(chunks: AsyncIterable<string>): AsyncIterable<readonly TextLine[]>;
/** Reads a customer from each line. Empty lines are skipped, and a bad line spoils none but itself. */
export declare function jsonLines(chunks: AsyncIterable<string>): Rows;
//# sourceMappingURL=json-lines.d.ts.map