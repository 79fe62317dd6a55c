/**
 * Numbers the positions in which people are by now: never more of them than there are people, however many there have been, since a number
 * that nobody has any more is given again.
 */
export declare class Positions {
    #private;
    isAt(number: number, pattern: number): boolean;
    /** @returns the number of the position that somebody takes */
    join(pattern: number): number;
    leave(number: number): void;
}
//# sourceMappingURL=positions.d.ts.map