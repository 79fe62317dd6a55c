import { EXIT } from "../exit-code.js";
/** Everything that is to be said of a policy, in the order in which it is shown. */
export const problemsOf = ({ diagnostics, report }) => [
    ...diagnostics,
    ...(report ? [...report.findings.map(asProblem), ...report.warnings] : []),
];
/** What is allowed counts for nothing, whatever it would weigh. */
export const asProblem = (finding) => {
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
const WEIGHTS = ["info", "warn", "error"];
/** Whether something of this severity, or of a graver one, is to fail the run. */
export const fails = (failOn, severity) => WEIGHTS.indexOf(severity) >= WEIGHTS.indexOf(failOn);
/** Whether a finding fails the run: what is allowed never does. */
export const failsBy = (failOn, { severity, allowed }) => allowed === undefined && fails(failOn, severity);
/** What a run over a valid policy ends with: 1 where something is refuted, 2 where something is undecided (spec §6). */
export const exitOf = ({ findings, warnings }, policy, failOn) => {
    const failing = findings.filter((finding) => failsBy(failOn, finding));
    const isRefuted = failing.some(({ verdict }) => verdict === "refuted");
    if (isRefuted || [...policy.warnings, ...warnings].some(({ severity }) => fails(failOn, severity)))
        return EXIT.refuted;
    return failing.length > 0 ? EXIT.undecided : EXIT.proved;
};
//# sourceMappingURL=outcome.js.map