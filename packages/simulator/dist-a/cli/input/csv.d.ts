import type { Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../complaint.js";
import { type Rows } from "./row.js";
import type { TextSource } from "./text-source.js";
export interface OpenedCsv {
    readonly rows: Rows;
    readonly notes: readonly string[];
}
/** Opens a table whose first line names the facts. The cells are separated by whichever of `,`, `;` and tab its first line has most of. */
export declare const openCsv: ({ name, head, chunks }: TextSource, policy: Policy) => Promise<Either<Complaint, OpenedCsv>>;
//# sourceMappingURL=csv.d.ts.map