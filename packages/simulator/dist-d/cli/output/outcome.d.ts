import type { Diagnostic, Policy, Severity } from "@tierpolicy/schema";
import type { Finding, Report } from "../../check/report.js";
import { type ExitCode } from "../exit-code.js";
/** What came of one policy that a command looked at. */
export interface Outcome {
    /** As it was named, or as a pattern found it; `-` is standard input. */
    readonly path: string;
    /** Absent where the file could not be read. */
    readonly text?: string;
    /** Absent where it is not valid. */
    readonly policy?: Policy;
    /** What is wrong with the document; of a valid one, its warnings. */
    readonly diagnostics: readonly Diagnostic[];
    /** Absent where nothing was checked. */
    readonly report?: Report;
    readonly exit: ExitCode;
}
/** Something to say about a place in a policy: what a check found, or a diagnostic. */
export type Problem = Diagnostic & {
    readonly finding?: Finding;
};
/** Everything that is to be said of a policy, in the order in which it is shown. */
export declare const problemsOf: ({ diagnostics, report }: Outcome) => readonly Problem[];
/** What is allowed counts for nothing, whatever it would weigh. */
export declare const asProblem: (finding: Finding) => Problem;
/** Whether something of this severity, or of a graver one, is to fail the run. */
export declare const fails: (failOn: Severity, severity: Severity) => boolean;
/** Whether a finding fails the run: what is allowed never does. */
export declare const failsBy: (failOn: Severity, { severity, allowed }: Finding) => boolean;
/** What a run over a valid policy ends with: 1 where something is refuted, 2 where something is undecided (spec §6). */
export declare const exitOf: ({ findings, warnings }: Report, policy: Policy, failOn: Severity) => ExitCode;
//# sourceMappingURL=outcome.d.ts.map