import type { Policy } from "@tierpolicy/schema";
import { lookedAtBy } from "../../check/comparing/looked-at.js";

/** The segments by which customers tell whether others are in the same position: those that look at no fact without merit. */
export const segmentsOfMerit = (policy: Policy): readonly string[] => {
  const meritless = [...policy.facts.values()].filter(({ merit }) => !merit).map(({ id }) => id);
  return [...policy.segments.values()].flatMap(({ id, condition }) => {
    const looked = lookedAtBy(policy, condition);
    return meritless.some((fact) => looked.has(fact)) ? [] : [id];
  });
};
