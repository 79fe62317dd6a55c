type Shape = "scalar" | "array";
export interface Operators {
    /** Those with as few decorators as these operands allow. */
    readonly plain: readonly string[];
    /** With up to three decorators, those with the fewest first. */
    readonly all: readonly string[];
}
/**
 * The operators that compare such operands.
 *
 * @param ordered whether the scalars have an order that the language can ask for
 */
export declare const operatorsBetween: (left: Shape, right: Shape, ordered: boolean) => Operators;
export {};
//# sourceMappingURL=operators.d.ts.map