export { type CheckOptions, check } from "./check/check.js";
export { CHECK_IDS, type CheckId } from "./check/checks.js";
export type { Allowed, Finding, Report, Subject, Verdict, Witness } from "./check/report.js";
export type { FailedExpectation, PolicyTestReport, TestResult, TestVerdict } from "./policy-tests/report.js";
export { type PolicyTestOptions, runPolicyTests } from "./policy-tests/run.js";
