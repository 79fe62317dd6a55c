export type { Arrangement, Decision, MatchingRules, ServiceDecision } from "./decide/decision.js";
