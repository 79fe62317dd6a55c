import { type Stored } from "./stored.js";
/**
 * The column with other values in some rows. What is given is no longer to be used: its memory may be that of the result.
 *
 * @param rows each of them once
 * @param by a column of as many rows, of the same fact
 */
export declare const spliced: (stored: Stored, rows: Uint32Array, by: Stored) => Stored;
//# sourceMappingURL=splice.d.ts.map