import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Comparison } from "../../../diff/compare.js";
import { type Counts } from "../../../diff/tally.js";
import type { Complaint } from "../../complaint.js";
import type { Terminal } from "../../terminal/screen.js";
import type { DiffCommandOptions } from "./command.js";
/** Counts the customers of a file whom a comparison concerns. Reads the file once, whatever its size, in constant memory. */
export declare const countCustomers: (before: Policy, after: Policy, comparison: Comparison, path: string, { input, at }: DiffCommandOptions, { err }: Terminal) => Promise<Either<Complaint, Counts>>;
//# sourceMappingURL=census.d.ts.map