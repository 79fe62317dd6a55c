import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../complaint.js";
/** The name by which a person says standard input. */
export declare const STDIN = "-";
/** A text that is being read piece by piece. */
export interface TextSource {
    /** As messages say it: the path, or `standard input`. */
    readonly name: string;
    /** The decoded text, without byte order mark; bytes that are not UTF-8 have become U+FFFD. To be read once, to its end or with `return`. */
    readonly chunks: AsyncIterable<string>;
    /** The first piece of the text, to tell from what is coming. */
    readonly head: string;
    readonly bytesRead: () => number;
    /** Unknown of a pipe. */
    readonly bytesTotal?: number;
}
/**
 * Opens a file, or standard input for `-`.
 *
 * @param mayBeEmpty whether a file of which nothing can be read is a text too, and no mistake
 */
export declare const openText: (path: string, { mayBeEmpty }?: {
    mayBeEmpty?: boolean | undefined;
}) => Promise<Either<Complaint, TextSource>>;
/** Reads a whole text; what is longer than `longest` characters is refused. */
export declare const readText: (path: string, longest: number) => Promise<Either<Complaint, {
    readonly name: string;
    readonly text: string;
}>>;
//# sourceMappingURL=text-source.d.ts.map