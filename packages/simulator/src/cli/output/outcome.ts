import type { Diagnostic, Policy, Severity } from "@tierpolicy/schema";
import type { Finding, Report } from "../../check/report.js";
import { EXIT, type ExitCode } from "../exit-code.js";

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
export type Problem = Diagnostic & { readonly finding?: Finding };

/** Everything that is to be said of a policy, in the order in which it is shown. */
export const problemsOf = ({ diagnostics, report }: Outcome): readonly Problem[] => [
  ...diagnostics,
  ...(report ? [...report.findings.map(asProblem), ...report.warnings] : []),
];

/** What is allowed counts for nothing, whatever it would weigh. */
export const asProblem = (finding: Finding): Problem => {
  const { check, severity, message, help, pointer, range, allowed } = finding;
  return {
    code: check,
    severity: allowed ? "info" : severity,
    message,
    pointer,
    ...(range && { range }),
    ...(help !== undefined && { help }),
    finding,
  };
};

const WEIGHTS = ["info", "warn", "error"] as const satisfies readonly Severity[];

/** Whether something of this severity, or of a graver one, is to fail the run. */
export const fails = (failOn: Severity, severity: Severity): boolean => WEIGHTS.indexOf(severity) >= WEIGHTS.indexOf(failOn);

/** Whether a finding fails the run: what is allowed never does. */
export const failsBy = (failOn: Severity, { severity, allowed }: Finding): boolean => allowed === undefined && fails(failOn, severity);

/** What a run over a valid policy ends with: 1 where something is refuted, 2 where something is undecided (spec §6). */
export const exitOf = ({ findings, warnings }: Report, policy: Policy, failOn: Severity): ExitCode => {
  const failing = findings.filter((finding) => failsBy(failOn, finding));
  const isRefuted = failing.some(({ verdict }) => verdict === "refuted");
  if (isRefuted || [...policy.warnings, ...warnings].some(({ severity }) => fails(failOn, severity))) return EXIT.refuted;
  return failing.length > 0 ? EXIT.undecided : EXIT.proved;
};
