import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { policyOf } from "./policy.mjs";
import { randomOf } from "./random.mjs";
import { workloads } from "./sizes.mjs";
import { customersOf } from "./world.mjs";

const SEED = 20_260_101;

/**
 * A workload by its name: its policy, and crowds of customers without end.
 *
 * @returns `crowd(number)`: another number, other customers; the same number, the same ones
 */
export const workloadOf = (name) => {
  const size = workloads.find((workload) => workload.name === name);
  const policy = parsePolicy(policyOf(size, randomOf(SEED)));
  if (isLeft(policy)) throw new Error(policy.left.map(({ message }) => message).join("\n"));
  return { size, policy: policy.right, crowd: (number) => customersOf(size, randomOf(SEED + 1 + number)) };
};
