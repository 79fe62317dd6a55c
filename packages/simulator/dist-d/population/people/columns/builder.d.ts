import type { FactType, FactValue } from "@tierpolicy/schema";
import { type Stored } from "./stored.js";
/** Takes the values of a column, one row after the other. */
export interface Builder {
    readonly add: (value: FactValue) => void;
    readonly done: () => Stored;
}
/** A builder of values in their canonical form. */
export declare const builderOf: (type: FactType) => Builder;
/** The column of some values. */
export declare const storedOf: (type: FactType, values: Iterable<FactValue>) => Stored;
//# sourceMappingURL=builder.d.ts.map