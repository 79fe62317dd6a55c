import { type CompiledPolicy, type Decision } from "@tierpolicy/engine";
import type { Diagnostic } from "@tierpolicy/schema";
import type { Row } from "../../input/row.js";
/** What there is to say about one customer; `id` is as the customer says it. */
export type DecidedRow = {
    readonly kind: "decided";
    readonly id?: unknown;
    readonly decision: Decision;
} | {
    readonly kind: "invalid";
    readonly id?: unknown;
    readonly errors: readonly Diagnostic[];
};
/** Decides about a row of a file; `fill` completes the customer's facts. */
export declare const decideRow: (compiled: CompiledPolicy, fill: (customer: object) => object, row: Row) => DecidedRow;
//# sourceMappingURL=decided-row.d.ts.map