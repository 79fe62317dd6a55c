/** By row of a question, the row of everybody that it is about; undefined where these are the same. */
export type Places = Uint32Array | undefined;
/** A byte a row, in memory that threads share. */
export declare const sharedBytes: (rows: number) => Uint8Array<SharedArrayBuffer>;
/** Columns that several ask for, worked out once. */
export declare const remembering: <Key>(make: (key: Key) => Uint8Array, nameOf: (key: Key) => string) => ((key: Key) => Uint8Array);
/** 1 for who is in some of the columns at least. */
export declare const union: (columns: readonly Uint8Array[], rows: number) => Uint8Array;
//# sourceMappingURL=columns.d.ts.map