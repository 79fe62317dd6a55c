import type { Rule } from "@tierpolicy/schema";

/** The rules that speak of each service, in their order. */
export const rulesByService = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const byService = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const service of rule.services) {
      const known = byService.get(service);
      if (known) known.push(rule);
      else byService.set(service, [rule]);
    }
  }
  return byService;
};
