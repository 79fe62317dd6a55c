import type { Channel, Condition, Policy, Rule } from "@tierpolicy/schema";
import { statementOf } from "../levels/statement.js";

/**
 * The facts on which a decision can depend: whatever others are, the decision is the same.
 *
 * @param services decide on these only; on all where they are left out
 */
export const factsThatMatter = (policy: Policy, services?: ReadonlySet<string>): ReadonlySet<string> => {
  const facts = new Set<string>(policy.clock === undefined ? [] : [policy.clock]);
  const segments = new Set<string>();
  const pending: Condition[] = [...policy.invariants];
  const refer = (segment: string) => {
    const condition = policy.segments.get(segment)?.condition;
    if (condition === undefined || segments.has(segment)) return;
    segments.add(segment);
    pending.push(condition);
  };

  const speaking = policy.rules.filter((rule) => services === undefined || rule.services.some((id) => services.has(id)));
  pending.push(...speaking.map(({ condition }) => condition));
  for (const { id, exclusiveTo = [], knownTo } of policy.services.values()) {
    if (services !== undefined && !services.has(id)) continue;
    for (const segment of [...exclusiveTo, ...(knownTo === "everyone" ? [] : knownTo)]) refer(segment);
  }
  for (const channel of policy.channels.values()) {
    if (!speaking.some((rule) => canAskFor(policy, rule, channel))) continue;
    if (channel.reach.kind === "segments") channel.reach.segments.forEach(refer);
    if (channel.except) pending.push(channel.except);
  }
  // A whole decision lists the customer's segments.
  if (services === undefined) for (const segment of policy.segments.keys()) refer(segment);

  for (let condition = pending.pop(); condition !== undefined; condition = pending.pop()) {
    if (condition.kind === "all" || condition.kind === "any") pending.push(...condition.of);
    else if (condition.kind === "not") pending.push(condition.of);
    else if (condition.kind === "segment") refer(condition.segment);
    else for (const operand of [condition.fact, condition.value]) if (operand.kind === "fact") facts.add(operand.fact);
  }
  return facts;
};

const canAskFor = ({ services }: Policy, rule: Rule, { id }: Channel): boolean =>
  rule.type === "offer" &&
  rule.services.some((service) => {
    const found = services.get(service);
    return found !== undefined && (statementOf(rule, found).channels?.includes(id) ?? true);
  });
