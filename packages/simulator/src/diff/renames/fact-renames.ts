import type { Fact, Policy } from "@tierpolicy/schema";
import { ConditionSignatures, declarationOf } from "../signatures/condition-signatures.js";
import { Interner } from "../signatures/interner.js";
import { ruleContent } from "../signatures/rule-content.js";
import { ITSELF, sharedNames } from "./anonymous.js";
import { type Candidate, goneFrom, pairsOf } from "./pairing.js";

/** Facts that have vanished from `before`, each with the fact of `after` that has its declaration and stands where it stood. */
export const factRenames = (before: Policy, after: Policy): ReadonlyMap<string, string> => {
  const vanished = goneFrom(before.facts.keys(), after.facts);
  const added = goneFrom(after.facts.keys(), before.facts);
  if (vanished.length === 0 || added.length === 0) return new Map();
  const interner = new Interner();
  const used = ({ places }: Candidate) => places.size > 0;
  return pairsOf(
    vanished.map((id) => candidate(id, before, after, interner)).filter(used),
    added.map((id) => candidate(id, after, before, interner)).filter(used),
  );
};

const candidate = (id: string, policy: Policy, other: Policy, interner: Interner): Candidate => {
  const names = sharedNames(policy, other);
  const word = (fact: string) => (fact === id ? ITSELF : names.fact(fact));
  const conditions = new ConditionSignatures(policy, interner, word, ITSELF);
  const fact = policy.facts.get(id) as Fact;
  const places = new Set<number>();
  const note = (condition: Parameters<typeof conditions.of>[0], ...place: readonly unknown[]) => {
    const signature = conditions.of(condition);
    if (conditions.isMarked(signature)) places.add(interner.of(signature, ...place));
  };
  for (const invariant of policy.invariants) note(invariant, "invariant");
  for (const segment of policy.segments.values()) note(segment.condition, "segment", names.segment(segment.id));
  for (const channel of policy.channels.values()) if (channel.except) note(channel.except, "except", names.channel(channel.id));
  for (const rule of policy.rules)
    note(rule.condition, "rule", names.rule(rule.name), rule.services.map(names.service).sort(), ruleContent(rule, names));
  const { default: given, ordered, merit, recurring } = fact;
  return { id, declaration: JSON.stringify([declarationOf(fact), given, ordered, merit, recurring]), places };
};
