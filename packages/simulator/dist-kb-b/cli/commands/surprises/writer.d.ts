import type { Policy } from "@tierpolicy/schema";
import type { Row } from "../../input/row.js";
import type { Terminal } from "../../terminal/screen.js";
import type { SurprisesOptions } from "./command.js";
import type { SurprisedRow } from "./surprised-row.js";
interface Surprised {
    readonly row: Row;
    readonly surprised: SurprisedRow;
}
export interface Writer {
    readonly write: (rows: readonly Surprised[]) => Promise<void>;
    /** @param customers how many there were */
    readonly end: (customers: number) => Promise<void>;
}
/** Text comes day by day, so that it is written at the end; what is wrong with a customer is said at once, beside it. */
export declare const writerOf: (policy: Policy, format: SurprisesOptions["format"], dates: readonly string[], { out, err }: Terminal) => Writer;
export {};
//# sourceMappingURL=writer.d.ts.map