/** A scale from 0 up to a round number that is not below the greatest value, in quarters. */
export declare const roundScale: (greatest: number) => {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
};
//# sourceMappingURL=round-scale.d.ts.map