import type { Change, Concerned, FactChange, HearingChange, OneSided, Rename } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
/** One respect in which a group changes, in words. */
export interface RespectRow {
    readonly respect: string;
    readonly before: string;
    readonly after: string;
    readonly mark: "lost" | "widened" | undefined;
}
/** What changes for a group, respect by respect. */
export declare const respectRows: (change: Change, currency: string | undefined) => readonly RespectRow[];
/**
 * For whom, as a list: the segments that are in the group as a whole, or the group in them; that some members of others are concerned
 * as well says little, so these are only counted.
 */
export declare const concernedWords: (segments: readonly Concerned[]) => readonly string[];
/** @param named how an id is written */
export declare const hearingWords: ({ service, channel, change, carriage }: HearingChange, named?: (id: string) => string) => string;
export declare const oneSidedWords: ({ knownTo, losesServices }: OneSided) => string;
/** What a fact was and is, and what follows. */
export declare const factWords: ({ before, after, note }: FactChange) => readonly [string, string];
export declare const renameWords: ({ before, after }: Rename) => string;
/** `1,204 of 50,000 customers`. */
export declare const ofAll: (some: number, { decided }: Counts) => string;
//# sourceMappingURL=rows.d.ts.map