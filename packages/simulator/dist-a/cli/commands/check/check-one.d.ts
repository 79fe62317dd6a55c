import type { CheckOptions } from "../../../check/check.js";
import { type LoadedPolicy } from "../../input/load-policy.js";
import { type Outcome } from "../../output/outcome.js";
import type { Terminal } from "../../terminal/screen.js";
import type { Census } from "./census.js";
import type { CheckCommandOptions } from "./command.js";
export interface Checked {
    readonly outcome: Outcome;
    /** Absent where there is no report to be shown. */
    readonly loaded?: LoadedPolicy;
    /** Present where real customers were counted. */
    readonly census?: Census;
}
/** Checks one policy; what is wrong with its file, or with the file of customers, goes to the screen for errors. */
export declare const checkOne: (path: string, options: CheckCommandOptions, checkOptions: CheckOptions, terminal: Terminal) => Promise<Checked>;
//# sourceMappingURL=check-one.d.ts.map