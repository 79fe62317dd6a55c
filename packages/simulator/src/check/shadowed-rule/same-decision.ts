import type { ServiceDecision } from "@tierpolicy/engine";

/** Whether two decisions on a service say the same, the rules that they list aside. */
export const sameButRules = (one: ServiceDecision | undefined, other: ServiceDecision | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other;
  const { rules: _, ...mine } = one;
  const { rules: __, ...theirs } = other;
  return JSON.stringify(mine) === JSON.stringify(theirs);
};
