import { type Diagnostic, type Policy } from "@tierpolicy/schema";
import type { Allowed, Subject } from "./report.js";
/** Which findings the author accepts. */
export interface Allowances {
    /** The allow that covers a finding of a check on a subject, if there is one; from then on it counts as used. */
    readonly cover: (check: string, subject: Subject) => Cover | undefined;
    /** Every allow that has run out, and every one of the checks that were run that covered nothing. */
    readonly warnings: (run: ReadonlySet<string>) => readonly Diagnostic[];
}
export interface Cover {
    readonly allowed: Allowed;
    /** The rule that carries the allow, if a rule does. */
    readonly rule?: string;
}
/** @param today the day of the run, `YYYY-MM-DD`; without it, an allow with an end does not hold, since nobody knows whether it has come */
export declare const allowancesOf: (policy: Policy, today: string | undefined) => Allowances;
//# sourceMappingURL=allowances.d.ts.map