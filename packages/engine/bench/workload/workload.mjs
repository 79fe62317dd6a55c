import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { acquaintancesOf } from "./acquaintances.mjs";
import { policyOf } from "./policy.mjs";
import { randomOf } from "./random.mjs";
import { workloads } from "./sizes.mjs";
import { widePolicyOf } from "./wide/policy.mjs";
import { distinctCustomerOf } from "./wide/world.mjs";
import { customerOf } from "./world.mjs";

const SEED = 20_260_101;

const sizeOf = (name) => workloads.find((workload) => workload.name === name);

/** The document of a workload's policy, as it would lie in a file. */
export const documentOf = (name) => {
  const size = sizeOf(name);
  return (size.wide ? widePolicyOf : policyOf)(size, randomOf(SEED));
};

/**
 * A workload by its name: its policy, and crowds of customers without end.
 *
 * @returns `crowd(number, count)`: another number, other customers; the same number, the same ones, always new objects;
 * `acquaintances(number, count)`: customers whose cells were met before
 */
export const workloadOf = (name) => {
  const size = sizeOf(name);
  const policy = parsePolicy(documentOf(name));
  if (isLeft(policy)) throw new Error(policy.left.map(({ message }) => message).join("\n"));
  const oneOf = size.wide ? distinctCustomerOf : customerOf;
  const crowd = (number, count) => {
    const random = randomOf(SEED + 1 + number);
    return Array.from({ length: count }, (_, index) => oneOf(size.share, random, `${number}-${index}`));
  };
  return { size, policy: policy.right, crowd, acquaintances: acquaintancesOf(policy.right, crowd, randomOf(SEED - 1)) };
};
