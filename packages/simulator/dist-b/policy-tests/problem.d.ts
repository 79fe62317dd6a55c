import { type Diagnostic, type Range } from "@tierpolicy/schema";
/** A place in a file of tests: of a value, or, where a key is what is wrong, of its key. */
export interface Place {
    readonly pointer: string;
    readonly isKey?: boolean;
}
/** Notes what is wrong with a file of tests. */
export type Note = (code: string, place: Place | string, message: string, help?: string | (() => string)) => void;
interface Ranges {
    readonly rangeOf: (pointer: string) => Range | undefined;
    readonly keyRangeOf: (pointer: string) => Range | undefined;
}
/** Where a place stands in the text; where it is missing, what it is missing from. */
export declare const rangeAt: (place: Place | string, { rangeOf, keyRangeOf }: Ranges) => Range | undefined;
/** Collects problems, each with its place in the text. */
export declare const collectProblems: (ranges: Ranges) => {
    readonly found: readonly Diagnostic[];
    readonly note: Note;
};
/** Notes a name that the policy does not have. */
export declare const unknown: (note: Note, kind: string, name: string, known: Iterable<string>, place: Place | string) => void;
export {};
//# sourceMappingURL=problem.d.ts.map