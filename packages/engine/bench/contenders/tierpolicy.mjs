import { compile, decide, serviceOf } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { usesOfDecision } from "./uses.mjs";

export const name = "tierpolicy decide";
export const says = "everything";

export const translate = (policy) => policy.document;
export const inputOf = (_policy, customer) => customer;

export const load = (document) => {
  const policy = parsePolicy(document);
  // An application that starts for one decision asks the tag: fp-ts takes as long to load as we do.
  if (policy._tag === "Left") throw new Error(policy.left[0].message);
  const compiled = compile(policy.right);
  return (customer) => {
    const decision = decide(compiled, customer);
    if (decision._tag === "Left") throw new Error(decision.left[0].message);
    return decision.right;
  };
};

export const usesOf = (decide, ids) => usesOfDecision(decide, ids, serviceOf);
