/** Equal texts have equal numbers: what is put together from numbers stays short, however deep it nests. */
export declare class Interner {
    #private;
    of(...parts: readonly unknown[]): number;
}
/** As a set: in one order, each once. */
export declare const sorted: (numbers: Iterable<number>) => readonly number[];
//# sourceMappingURL=interner.d.ts.map