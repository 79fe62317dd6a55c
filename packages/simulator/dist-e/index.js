export { check } from "./check/check.js";
export { CHECK_IDS } from "./check/checks.js";
export { diff } from "./diff/diff.js";
export { coverPolicy, suggestPolicyTests } from "./policy-coverage/cover-policy.js";
export { GOAL_KINDS } from "./policy-coverage/goal.js";
export { runPolicyTests } from "./policy-tests/run.js";
export { simulateRuns } from "./population/bands/simulate-runs.js";
export { COEFFICIENT_NAMES, COEFFICIENTS, DEFAULT_COEFFICIENTS, } from "./population/coefficients/coefficients.js";
export { comparePolicies } from "./population/compare/compare-policies.js";
export { MEASURE_IDS } from "./population/compare/measures.js";
export { readOptions } from "./population/options/read-options.js";
export { sensitivity } from "./population/sensitivity/sensitivity.js";
export { simulate, simulateInParallel } from "./population/simulate.js";
//# sourceMappingURL=index.js.map