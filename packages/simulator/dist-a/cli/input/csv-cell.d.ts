import type { FactType, FactValue } from "@tierpolicy/schema";
/**
 * What a cell of a table says, by the type that the policy declares: `true`, `yes` or `1` for a boolean, decimals for a number,
 * `a;b` or `["a","b"]` for an array, JSON for an object. A cell that says no such thing is left as it is written,
 * so that whoever reads the facts names it in the error.
 */
export declare const cellValue: (type: FactType, cell: string) => FactValue;
//# sourceMappingURL=csv-cell.d.ts.map