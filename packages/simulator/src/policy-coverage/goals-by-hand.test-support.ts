import { type Decision, decide } from "@tierpolicy/engine";
import { type Comparison, type Condition, type Facts, type FactValue, type Operand, type Policy, relationOf } from "@tierpolicy/schema";
import { silentlyCompiled } from "../laws/compiled.test-support.js";
import type { Goal, OutcomeSaid } from "./goal.js";

/** Whether a customer reaches a goal, found out without cells: by the decision, and by flipping what the goal is about. */
export const reachesByHand = (policy: Policy, goal: Goal, facts: Facts, decision: Decision): boolean => {
  switch (goal.kind) {
    case "rule":
      return Object.values(decision.services).some(({ rules }) => Object.values(rules).flat().includes(goal.rule));
    case "effect":
      return unlisted(decision) !== unlisted(decisionWithout(policy, goal.rule, facts));
    case "condition": {
      const condition = conditionOf(policy, goal);
      const evaluate = (atom: boolean) => holds(policy, condition, facts, { pointer: goal.pointer, value: atom });
      return valueAt(policy, condition, goal.pointer, facts) === goal.value && evaluate(true) !== evaluate(false);
    }
    case "outcome":
      return says(decision, goal.service, goal.said);
  }
};

/** What channels carry takes whole audiences; here it is only asked whether decisions differ otherwise. */
const decisionWithout = (policy: Policy, rule: string, facts: Facts): Decision => {
  const decided = decide(silentlyCompiled({ ...policy, rules: policy.rules.filter(({ name }) => name !== rule) }), facts);
  if (decided._tag === "Left") throw new Error("the customer is valid");
  return decided.right;
};

/** A decision without the rules that it lists. */
const unlisted = ({ services }: Decision): string =>
  JSON.stringify(Object.entries(services).map(([id, { rules: _rules, ...decided }]) => [id, decided]));

/** Whether a decision says just this of a service. */
export const says = ({ services }: Decision, service: string, said: OutcomeSaid): boolean => {
  const decided = services[service];
  if (decided === undefined) throw new Error(`nothing is decided of ${service}`);
  const { offered, commitment, publicity, terms, channels, arrangement } = decided;
  switch (said.kind) {
    case "offered":
      return offered;
    case "not offered":
      return !offered;
    case "commitment":
      return offered && commitment === said.atLeast;
    case "publicity":
      return offered && publicity === said.atLeast;
    case "term":
      return terms?.[said.term] === said.atLeast;
    case "channel":
      return channels.includes(said.channel);
    case "arrangement":
      return arrangement?.fee === said.fee && arrangement.by === said.by;
  }
};

const conditionOf = (policy: Policy, goal: Goal & { readonly kind: "condition" }): Condition => {
  const { owner } = goal;
  const found =
    owner.kind === "rule"
      ? policy.rules.find(({ name }) => name === owner.rule)?.condition
      : owner.kind === "segment"
        ? policy.segments.get(owner.segment)?.condition
        : policy.channels.get(owner.channel)?.except;
  if (found === undefined) throw new Error(`nothing has the condition of ${goal.key}`);
  return found;
};

interface Override {
  readonly pointer: string;
  readonly value: boolean;
}

const holds = (policy: Policy, condition: Condition, facts: Facts, override?: Override): boolean => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(policy, part, facts, override));
    case "any":
      return condition.of.some((part) => holds(policy, part, facts, override));
    case "not":
      return !holds(policy, condition.of, facts, override);
    default: {
      if (override?.pointer === condition.pointer) return override.value;
      if (condition.kind === "compare") return compares(condition, facts);
      const segment = policy.segments.get(condition.segment);
      return segment !== undefined && holds(policy, segment.condition, facts);
    }
  }
};

const valueAt = (policy: Policy, condition: Condition, pointer: string, facts: Facts): boolean | undefined => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.map((part) => valueAt(policy, part, pointer, facts)).find((value) => value !== undefined);
    case "not":
      return valueAt(policy, condition.of, pointer, facts);
    default:
      return condition.pointer === pointer ? holds(policy, condition, facts) : undefined;
  }
};

const compares = ({ fact, operator, value }: Comparison, facts: Facts): boolean =>
  relationOf(operator)(factAt(fact, facts), value.kind === "fact" ? factAt(value, facts) : value.value);

const factAt = ({ fact, path }: Operand, facts: Facts) =>
  path.reduce<FactValue | undefined>(
    (value, property) => (value as { readonly [property: string]: FactValue })[property],
    facts[fact],
  ) as Parameters<ReturnType<typeof relationOf>>[0];
