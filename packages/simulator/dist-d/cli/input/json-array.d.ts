import { type Rows } from "./row.js";
/** Reads the customers of one JSON array, or the one customer of a text that is an object. */
export declare function jsonArray(chunks: AsyncIterable<string>): Rows;
//# sourceMappingURL=json-array.d.ts.map