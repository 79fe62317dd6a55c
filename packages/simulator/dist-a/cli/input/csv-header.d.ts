import { type FactType, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../complaint.js";
/** Where the cells of a column go. */
export interface Column {
    readonly at: number;
    readonly kind: "id" | "fact";
    /** The fact and the properties on the way, `["home", "city"]` for the column `home.city`. */
    readonly path: readonly [string, ...string[]];
    readonly type: FactType;
}
export interface Header {
    readonly columns: readonly Column[];
    /** How many cells a row has. */
    readonly width: number;
    /** What the person should know before the rows are read. */
    readonly notes: readonly string[];
}
/** Finds the columns that the policy looks at; the others are ignored. */
export declare const readHeader: (name: string, cells: readonly string[], { facts, clock }: Policy) => Either<Complaint, Header>;
//# sourceMappingURL=csv-header.d.ts.map