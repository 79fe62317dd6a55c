import type { Facts, Policy, Rule } from "@tierpolicy/schema";
import type { Program } from "../compile/program.js";
import type { Decision } from "../decide/decision.js";
import { conditionsOf } from "../standing/standing.js";
import type { RuleExplanation } from "./explanation.js";
import { failureIfAny, type Scene } from "./failure.js";

/** What is known of a customer before anything is explained, and what the parts of an explanation have found out for each other. */
export interface Inquiry {
  readonly policy: Policy;
  readonly program: Program;
  readonly facts: Facts;
  readonly decision: Decision;
  scene: Scene | undefined;
  failures: Map<Rule, RuleExplanation["failed"]> | undefined;
}

/** The segments are those of the decision: nobody is placed twice. */
export const sceneOf = (inquiry: Inquiry): Scene => {
  if (inquiry.scene !== undefined) return inquiry.scene;
  const { policy, facts, decision } = inquiry;
  const { ids, numberOf } = conditionsOf(policy).segments;
  const inSegment: boolean[] = new Array(ids.length).fill(false);
  for (const id of decision.segments) inSegment[numberOf(id)] = true;
  inquiry.scene = { standing: { facts, inSegment }, numberOf };
  return inquiry.scene;
};

/** Worked out once of a rule that speaks of many services. */
export const whyRuleFails = (inquiry: Inquiry, rule: Rule): RuleExplanation["failed"] => {
  if (rule.services.length === 1) return failureIfAny(rule.condition, true, sceneOf(inquiry));
  inquiry.failures ??= new Map();
  const { failures } = inquiry;
  const known = failures.get(rule);
  if (known !== undefined) return known;
  const failure = failureIfAny(rule.condition, true, sceneOf(inquiry));
  failures.set(rule, failure);
  return failure;
};
