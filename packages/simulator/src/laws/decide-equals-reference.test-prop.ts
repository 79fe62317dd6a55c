import { compile, decide, readFacts } from "@tierpolicy/engine";
import { referenceDecide } from "@tierpolicy/engine/reference";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Population, populations } from "../arbitraries/customers/customers.js";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import { carelessPolicies, policies } from "../arbitraries/policies.js";
import { carriageWithin } from "./compiled.test-support.js";
import { plain, same } from "./differences.test-support.js";
import { PAIRS, SEED } from "./pairs.test-support.js";

const POLICIES_PER_BATCH = 200;
const MOST_CUSTOMERS = 99;
/** Far more than it takes: how fast a machine is, is not in question here. */
const MOST_MILLISECONDS_PER_PAIR = 50;

const sayWhatDiffers = (policy: Policy, customer: Customer, decided: unknown, expected: unknown): never => {
  expect(plain(decided), `of the customer ${JSON.stringify(customer)} by the policy ${JSON.stringify(policy.document)}`).toEqual(
    plain(expected),
  );
  throw new Error("the decisions differ in a way that is not seen here");
};

/** Holds each decision against the reference; says how many there were. */
const compare = async ({ policy, customers }: Population): Promise<number> => {
  const carriage = carriageWithin(policy);
  const compiled = compile(policy, { carriage });
  for (const customer of customers) {
    const facts = readFacts(policy, customer);
    const decided = decide(compiled, customer);
    if (facts._tag === "Left" || decided._tag === "Left") throw new Error(`a valid customer is refused: ${JSON.stringify(customer)}`);
    const expected = await referenceDecide(policy, facts.right, carriage);
    if (!same(decided.right, expected)) sayWhatDiffers(policy, customer, decided.right, expected);
  }
  return customers.length;
};

test(
  "decide says what the reference says of every customer",
  async () => {
    const anyPolicy = fc.oneof({ weight: 3, arbitrary: policies() }, { weight: 1, arbitrary: carelessPolicies() });
    const began = performance.now();
    let pairs = 0;
    for (let batch = 0; pairs < PAIRS; batch++) {
      await fc.assert(
        fc.asyncProperty(populations(anyPolicy, MOST_CUSTOMERS), async (population) => {
          pairs += await compare(population);
        }),
        { numRuns: POLICIES_PER_BATCH, seed: SEED + batch },
      );
    }
    const perSecond = Math.round((1000 * pairs) / (performance.now() - began));
    process.stdout.write(`${pairs} pairs, 0 mismatches, seed ${SEED} (${perSecond} pairs/s)\n`);
  },
  PAIRS * MOST_MILLISECONDS_PER_PAIR,
);
