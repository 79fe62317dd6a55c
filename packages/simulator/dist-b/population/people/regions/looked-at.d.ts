import { type LeafType, type Policy, type ScalarType } from "@tierpolicy/schema";
/** Where a comparison changes its answer: just before a value, or just after it. Dates are days and date-times milliseconds since 1970. */
export interface Cut {
    readonly value: number;
    readonly after: boolean;
}
/** What the conditions of policies ask of one leaf: a fact, or a property of an object fact. Leaves that are compared with each other share it. */
export interface LookedAt {
    readonly cuts: readonly Cut[];
    /** The texts that it is compared with, or that what it is compared with can be. */
    readonly texts: ReadonlySet<string>;
    /** Whether it is compared with other facts. */
    readonly isTied: boolean;
    /** Whether it matters that it is the same as another fact. */
    readonly isMatched: boolean;
}
export declare const leafName: ({ fact, path }: {
    readonly fact: string;
    readonly path: readonly string[];
}) => string;
export declare const scalarOf: (type: LeafType) => ScalarType;
/**
 * What the conditions of the policies ask of the leaves that they look at, by {@link leafName}. A fact that is compared with the clock
 * is cut where the weeks begin and where they end.
 *
 * @param from the day on which the weeks begin
 * @param until the day after the last
 */
export declare const lookedAt: (policies: readonly Policy[], { from, until }: {
    readonly from: number;
    readonly until: number;
}) => ReadonlyMap<string, LookedAt>;
//# sourceMappingURL=looked-at.d.ts.map