/** A byte a row, in memory that threads share. */
export declare const sharedBytes: (rows: number) => Uint8Array<SharedArrayBuffer>;
/** By row of a question, the row of everybody that it is about; undefined where these are the same. */
export type Places = Uint32Array | undefined;
/** Who is in some segment at least. */
export declare const inSome: (columns: readonly Uint8Array[], rows: number) => Uint8Array;
/** Brings a column of everybody to what is known of some by now; rows that are not decided stay what they were. */
export declare const bring: (into: Uint8Array, column: Uint8Array, valid: Uint8Array, places: Places) => void;
//# sourceMappingURL=memberships.d.ts.map