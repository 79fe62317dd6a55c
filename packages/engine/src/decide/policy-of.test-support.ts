import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";

/** The policy of a valid document; what every document must have is filled in. */
export const policyOf = (document: object): Policy => {
  const policy = parsePolicy({ tierpolicy: 1, name: "sample", services: { tea: { need: "basic", control: "high" } }, ...document });
  if (isLeft(policy)) throw new Error(policy.left.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return policy.right;
};
