export { type CompiledPolicy, type CompileOptions, compile } from "./compile/compile.js";
export { type CustomerOf, decide } from "./decide/decide.js";
export type { Arrangement, Decision, MatchingRules, ServiceDecision } from "./decide/decision.js";
export { type ExplainOptions, explain } from "./explain/explain.js";
export type {
  Block,
  Cap,
  ChannelExplanation,
  Cut,
  Explanation,
  Failure,
  RuleExplanation,
  SegmentExplanation,
  ServiceExplanation,
  Silence,
} from "./explain/explanation.js";
export { renderExplanation } from "./explain/render.js";
export { readFacts } from "./facts/read-facts.js";
export { InvariantError } from "./invariant-error.js";
export { ceilingOf } from "./levels/ceiling.js";
export { commitment, publicity } from "./levels/ladders.js";
export { atLeast, type Ladder, type LevelLattice, worse } from "./levels/lattice.js";
export { type ServiceLevels, serviceLevels } from "./levels/service-levels.js";
export { termLattice, termQuality } from "./levels/term.js";
export { wilsonLowerBound } from "./levels/wilson.js";
