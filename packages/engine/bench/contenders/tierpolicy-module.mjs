import { loadSource } from "./hand-written/source.mjs";
import { usesOfDecision } from "./uses.mjs";

export const name = "tierpolicy module";
export const says = "everything, in a module written ahead of time; asks all rules";
/** It has code of its own for each rule. */
export const takesLongToWarm = true;

export const translate = async (policy) => {
  // Here alone, so that a process that only runs what is written does not load it.
  const { moduleOf } = await import("@tierpolicy/engine/ahead-of-time");
  return moduleOf(policy).code;
};
export const inputOf = (_policy, customer) => customer;

export const load = async (source) => {
  const decide = await loadSource(source);
  return (customer) => {
    const decision = decide(customer);
    if (decision._tag === "Left") throw new Error(decision.left[0].message);
    return decision.right;
  };
};

export const usesOf = usesOfDecision;
