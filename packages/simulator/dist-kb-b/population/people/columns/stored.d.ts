import type { Column } from "@tierpolicy/engine/columns";
import type { FactValue } from "@tierpolicy/schema";
export type Numbers = Float64Array | Int32Array | Uint8Array;
export type Codes = Uint8Array | Uint16Array | Uint32Array;
/** A column in the quick form that the engine has for its fact. */
export type Stored = {
    readonly kind: "constant";
    readonly constant: FactValue;
}
/** Booleans as 0 and 1, numbers, days and milliseconds since 1970. */
 | {
    readonly kind: "numbers";
    readonly values: Numbers;
} | {
    readonly kind: "coded";
    readonly codes: Codes;
    readonly dictionary: readonly string[];
} | {
    readonly kind: "lists";
    readonly offsets: Uint32Array;
    readonly elements: Stored;
} | {
    readonly kind: "object";
    readonly properties: ReadonlyMap<string, Stored>;
};
/** As the engine is given it; it is the same memory. */
export declare const columnOf: (stored: Stored) => Column;
type OneARow = Numbers | Codes | Uint16Array;
/** An array of the same kind. */
export declare const likewise: <A extends OneARow>(values: A, length: number) => A;
/** The values of some rows, in their order. */
export declare const takeFrom: <A extends OneARow>(values: A, rows: Uint32Array) => A;
/** The rows from 0 on. */
export declare const firstRows: (count: number) => Uint32Array;
/** The column of some rows, in the order in which these are given. */
export declare const gathered: (stored: Stored, rows: Uint32Array) => Stored;
/** The narrowest array that holds codes of so many texts. */
export declare const codesFor: (texts: number, length: number) => Codes;
export {};
//# sourceMappingURL=stored.d.ts.map