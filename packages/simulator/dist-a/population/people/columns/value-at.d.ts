import type { FactType, FactValue } from "@tierpolicy/schema";
import type { Stored } from "./stored.js";
/** What a column says in a row, in the canonical form of its type. */
export declare const valueAt: (stored: Stored, type: FactType, row: number) => FactValue;
//# sourceMappingURL=value-at.d.ts.map