import type { Policy } from "@tierpolicy/schema";
import type { Row } from "../../input/row.js";
import type { Terminal } from "../../terminal/screen.js";
import type { DecideOptions } from "./command.js";
import type { DecidedRow } from "./decided-row.js";
interface Decided {
    readonly row: Row;
    readonly decided: DecidedRow;
}
export interface Writer {
    readonly write: (rows: readonly Decided[]) => Promise<void>;
    readonly end: () => Promise<void>;
}
/** Writes decisions in the order of the rows, one batch after the other. */
export declare const writerOf: (policy: Policy, { format, facts }: DecideOptions, { out }: Terminal) => Writer;
export {};
//# sourceMappingURL=writer.d.ts.map