/** How rows stand on the ring. */
export interface Ring {
    /** The row in a place; any whole number is a place, since the ring goes round. */
    readonly rowAt: (place: number) => number;
    /** From 0 on. */
    readonly placeOf: (row: number) => number;
    /** How far further, round the ring, each row stands than the one before. */
    readonly back: number;
}
export declare const ringOf: (rows: number, seed: number) => Ring;
//# sourceMappingURL=ring.d.ts.map