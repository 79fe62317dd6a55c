import { compile, explain } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { usesOfExplanation } from "./uses.mjs";

export const name = "tierpolicy explain";
export const says = "everything, and why";

export const translate = (policy) => policy.document;
export const inputOf = (_policy, customer) => customer;

export const load = (document) => {
  const policy = parsePolicy(document);
  if (isLeft(policy)) throw new Error(policy.left[0].message);
  const compiled = compile(policy.right);
  return (customer, options) => {
    const explanation = explain(compiled, customer, options);
    if (isLeft(explanation)) throw new Error(explanation.left[0].message);
    return explanation.right;
  };
};

export const isOffered = ({ services }, id) => services.find(({ service }) => service === id).offered;

export const usesOf = usesOfExplanation;
