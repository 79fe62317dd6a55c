export { type CheckOptions, check } from "./check/check.js";
export { CHECK_IDS, type CheckId } from "./check/checks.js";
export type { Allowed, Finding, Report, Subject, Verdict, Witness } from "./check/report.js";
export { type DiffOptions, diff } from "./diff/diff.js";
export type {
  Change,
  Concerned,
  DiffReport,
  Example,
  FactChange,
  HearingChange,
  Loss,
  OneSided,
  Part,
  PolicyName,
  Rename,
  Undecided,
  Widening,
} from "./diff/report.js";
export { coverPolicy, suggestPolicyTests } from "./policy-coverage/cover-policy.js";
export type { Coverage, MissingGoal, Tally } from "./policy-coverage/coverage.js";
export { GOAL_KINDS, type GoalKind } from "./policy-coverage/goal.js";
export type { FailedExpectation, PolicyTestReport, TestResult, TestVerdict } from "./policy-tests/report.js";
export { type PolicyTestOptions, runPolicyTests } from "./policy-tests/run.js";
export type { Band } from "./population/bands/band.js";
export type { Ensemble } from "./population/bands/ensemble.js";
export type { RunsOptions } from "./population/bands/every-run.js";
export { simulateRuns } from "./population/bands/simulate-runs.js";
export {
  COEFFICIENT_NAMES,
  COEFFICIENTS,
  type Coefficient,
  type CoefficientName,
  type Coefficients,
  DEFAULT_COEFFICIENTS,
} from "./population/coefficients/coefficients.js";
export { comparePolicies } from "./population/compare/compare-policies.js";
export type { Compared, Comparison, ComparisonVerdict } from "./population/compare/comparison.js";
export { MEASURE_IDS, type MeasureId } from "./population/compare/measures.js";
export { type RunningOptions, readOptions, type Setting } from "./population/options/read-options.js";
export type { Effect, Influence, Trial } from "./population/sensitivity/influence.js";
export { type Sensitivity, type SensitivityOptions, sensitivity } from "./population/sensitivity/sensitivity.js";
export { type ParallelOptions, simulate, simulateInParallel } from "./population/simulate.js";
export type {
  CustomerRecord,
  SegmentService,
  SegmentWeek,
  ServiceWeek,
  SimulateOptions,
  Simulation,
  Week,
} from "./population/simulation.js";
