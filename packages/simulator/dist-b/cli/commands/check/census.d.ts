import type { Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Case } from "../../../check/inquiry.js";
import type { Complaint } from "../../complaint.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CheckCommandOptions } from "./command.js";
/** How many customers of a file a finding concerns, by the part that they have in it. */
export type Concerned = {
    readonly [part in "customer" | "insider" | "outsider"]?: number;
};
/** Real customers, held against what a check found. */
export interface Census {
    readonly read: number;
    /** How many of them could not be read, or cannot exist. */
    readonly invalid: number;
    /** One for each case, in their order; undefined where the case is undecided. */
    readonly concerned: readonly (Concerned | undefined)[];
}
/** Counts whom of a file's customers the cases concern. Reads the file once, whatever its size, in constant memory. */
export declare const takeCensus: (policy: Policy, cases: readonly Case[], path: string, { input, at }: CheckCommandOptions, { err }: Terminal) => Promise<Either<Complaint, Census>>;
//# sourceMappingURL=census.d.ts.map