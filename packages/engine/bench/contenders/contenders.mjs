/**
 * Whom a run compares. A contender is a module with
 * - `name`, and what its answer `says` of a decision;
 * - `translate(policy)`: the policy in its own form, as it would lie in a file (not timed), or a promise of it;
 * - `inputOf(policy, customer)`: the customer in its own form (not timed);
 * - `load(translated)`: a function from input to answer; or promises of them;
 * - `usesOf(decide, services)`, where callers may do more with the answer than take it: functions of an input, by what each does;
 * - `takesLongToWarm`, where it has code of its own for each rule;
 * - `isOffered(answer, service)`, where the answer is not a decision of the same shape as ours.
 *
 * Each is imported on its own, so that a process that starts one loads one.
 */
const contenders = {
  "hand-written": () => import("./hand-written/straight-line.mjs"),
  index: () => import("./hand-written/indexed.mjs"),
  decide: () => import("./tierpolicy.mjs"),
  module: () => import("./tierpolicy-module.mjs"),
  explain: () => import("./tierpolicy-explain.mjs"),
  "json-logic": () => import("./json-logic.mjs"),
  zen: () => import("./zen.mjs"),
  cedar: () => import("./cedar.mjs"),
  "json-rules": () => import("./json-rules-engine.mjs"),
};

export const contenderIds = Object.keys(contenders);
export const contenderOf = (id) => contenders[id]();
