import type { Scalar, ScalarType } from "@tierpolicy/schema";
/** Whether the value is one of a type of its own kind: only the bounds, the enum and the integers are in question. */
export declare const belongs: (type: ScalarType, value: Scalar) => boolean;
/** Among them the names of things that every JavaScript object has, digits that compare differently as text, and text that needs escapes. */
export declare const STRINGS: string[];
/** The next double above or below. */
export declare const nextDouble: (value: number, up: boolean) => number;
/** The value with those next to it, as far as they belong to the type: where a comparison with it changes its answer. */
export declare const around: (type: ScalarType, value: Scalar) => readonly Scalar[];
/** Values of the type that a test should try, the plainest first; never none. */
export declare const notableValues: (type: ScalarType) => readonly Scalar[];
//# sourceMappingURL=scalar-values.d.ts.map