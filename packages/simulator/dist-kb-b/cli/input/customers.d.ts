import type { Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Complaint } from "../complaint.js";
import type { CustomerFormat } from "./customer-format.js";
import type { Rows } from "./row.js";
import { type TextSource } from "./text-source.js";
/** A file of customers that is being read. */
export interface Customers {
    readonly source: TextSource;
    readonly rows: Rows;
    /** What the person should know before the rows are read. */
    readonly notes: readonly string[];
}
/** @param format the file's form; without it, the ending of its name says it, and else how it begins */
export declare const openCustomers: (path: string, policy: Policy, format?: CustomerFormat) => Promise<Either<Complaint, Customers>>;
//# sourceMappingURL=customers.d.ts.map