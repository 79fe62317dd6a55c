import type { Policy, Rule } from "@tierpolicy/schema";
import { ConditionSignatures } from "../signatures/condition-signatures.js";
import { Interner } from "../signatures/interner.js";
import { ruleContent } from "../signatures/rule-content.js";
import type { Wording } from "../signatures/wording.js";
import { goneFrom, pairsBySignature } from "./pairing.js";

/**
 * Rules that have vanished from `before`, each with the rule of `after` that says the same of the same services. Rules without a name
 * are called after their place, which is no name that anyone gave.
 *
 * @param words the names of `before` in the words of `after`
 */
export const ruleRenames = (before: Policy, after: Policy, words: Wording): ReadonlyMap<string, string> => {
  const named = (policy: Policy) => new Map(policy.rules.filter(isNamed).map((rule) => [rule.name, rule]));
  const [was, is] = [named(before), named(after)];
  const [vanished, added] = [goneFrom(was.keys(), is), goneFrom(is.keys(), was)];
  if (vanished.length === 0 || added.length === 0) return new Map();
  const interner = new Interner();
  const same: Wording = { fact: (id) => id, service: (id) => id, channel: (id) => id };
  const sign = (policy: Policy, rules: ReadonlyMap<string, Rule>, names: readonly string[], wording: Wording) => {
    const conditions = new ConditionSignatures(policy, interner, wording.fact);
    return names.map((name) => {
      const rule = rules.get(name) as Rule;
      const services = rule.services.map(wording.service).sort();
      return { id: name, signature: interner.of(conditions.of(rule.condition), services, ruleContent(rule, wording)) };
    });
  };
  return pairsBySignature(sign(before, was, vanished, words), sign(after, is, added, same));
};

const isNamed = ({ name, pointer }: Rule): boolean => name !== `rule ${Number(pointer.split("/").at(-1)) + 1}`;
