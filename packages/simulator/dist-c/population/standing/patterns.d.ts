/** Numbers the patterns of bits that people have in some columns, in the order in which they are met. */
export declare class Patterns {
    #private;
    constructor(columns: number);
    /** The number of the pattern that stands in a row; that of no columns is 0. */
    numberAt(columns: readonly Uint8Array[], row: number): number;
}
//# sourceMappingURL=patterns.d.ts.map