import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { resolve } from "../../../schema/src/resolve/resolve.js";

/** The policy of a valid document; what every document must have is filled in. */
export const policyOf = (document: object): Policy => {
  const complete = { tierpolicy: 1, name: "sample", facts: {}, services: {}, rules: [], ...document };
  const policy = resolve(JSON.parse(JSON.stringify(complete)));
  if (isLeft(policy)) throw new Error(policy.left.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return policy.right;
};
