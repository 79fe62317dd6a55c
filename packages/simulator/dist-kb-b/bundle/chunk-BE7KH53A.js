import {
  EXIT
} from "./chunk-AGRNT4MY.js";

// dist/cli/output/outcome.js
var problemsOf = ({ diagnostics, report }) => [
  ...diagnostics,
  ...report ? [...report.findings.map(asProblem), ...report.warnings] : []
], asProblem = (finding) => {
  let { check, severity, message, help, pointer, range, allowed } = finding;
  return {
    code: check,
    severity: allowed ? "info" : severity,
    message,
    pointer,
    ...range && { range },
    ...help !== void 0 && { help },
    finding
  };
}, WEIGHTS = ["info", "warn", "error"], fails = (failOn, severity) => WEIGHTS.indexOf(severity) >= WEIGHTS.indexOf(failOn), failsBy = (failOn, { severity, allowed }) => allowed === void 0 && fails(failOn, severity), exitOf = ({ findings, warnings }, policy, failOn) => {
  let failing = findings.filter((finding) => failsBy(failOn, finding));
  return failing.some(({ verdict }) => verdict === "refuted") || [...policy.warnings, ...warnings].some(({ severity }) => fails(failOn, severity)) ? EXIT.refuted : failing.length > 0 ? EXIT.undecided : EXIT.proved;
};

export {
  problemsOf,
  asProblem,
  fails,
  failsBy,
  exitOf
};
