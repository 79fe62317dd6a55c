/** The first days of some months within the weeks, few enough to be read. */
export declare const ticksOf: (dates: readonly string[]) => readonly Date[];
//# sourceMappingURL=ticks.d.ts.map