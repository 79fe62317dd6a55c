import { type CompiledPolicy } from "@tierpolicy/engine";
import type { Diagnostic } from "@tierpolicy/schema";
import type { Row } from "../../input/row.js";
import { type DeliveryRecord } from "./record.js";
/** A delight that is due to a customer; `id` is as the customer says it. */
export interface Due {
    readonly id: unknown;
    readonly date: string;
    readonly service: string;
    /** In the policy's currency. */
    readonly cost?: number;
    /** Who must approve it. */
    readonly approval?: readonly string[];
}
/** What there is to say about one customer. */
export type SurprisedRow = {
    readonly kind: "due";
    readonly due: readonly Due[];
} | {
    readonly kind: "invalid";
    readonly id?: unknown;
    readonly errors: readonly Diagnostic[];
};
/** On which days is asked, and under which secret. */
export interface Question {
    readonly dates: readonly string[];
    readonly secret: string;
    readonly record?: DeliveryRecord;
}
/** A customer's id as the calendar knows it: numbers are the same as their text, since a table of text has no others. */
export declare const idOf: (customer: object) => unknown;
/** What is due to a row of a file. A record goes on with what is due. */
export declare const surpriseRow: (compiled: CompiledPolicy, { dates, secret, record }: Question, row: Row) => SurprisedRow;
//# sourceMappingURL=surprised-row.d.ts.map