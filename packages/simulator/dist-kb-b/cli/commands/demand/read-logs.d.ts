import { type Demand } from "@tierpolicy/engine/demand";
import type { Diagnostic } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Complaint } from "../../complaint.js";
import type { Screen } from "../../terminal/screen.js";
/** A log that was read to its end. */
export interface ReadLog {
    /** As messages say it. */
    readonly name: string;
    readonly requests: number;
    /** What is wrong with its other lines. */
    readonly problems: readonly Diagnostic[];
}
/** Reads a log line by line, however long it is. */
export declare const readLog: (path: string, take: (demand: Demand) => void, err: Screen) => Promise<Either<Complaint, ReadLog>>;
//# sourceMappingURL=read-logs.d.ts.map