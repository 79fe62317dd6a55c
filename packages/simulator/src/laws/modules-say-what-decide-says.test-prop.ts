import { readdirSync, readFileSync } from "node:fs";
import { compile, decide } from "@tierpolicy/engine";
import { moduleOf } from "@tierpolicy/engine/ahead-of-time";
import { type Policy, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { essence, load } from "../../../engine/src/ahead-of-time/load-module.test-support.js";
import { boundaryCustomersOf } from "../arbitraries/customers/boundary-customers.js";
import { populations } from "../arbitraries/customers/customers.js";
import { illTypedCustomersOf } from "../arbitraries/customers/ill-typed-customers.js";
import { carelessPolicies, policies } from "../arbitraries/policies.js";
import { anything } from "./anything.test-support.js";
import { carriageWithin } from "./compiled.test-support.js";

const anyPolicy = fc.oneof({ weight: 3, arbitrary: policies() }, { weight: 1, arbitrary: carelessPolicies() });

/** The policy compiled and as a module, with one answer about audiences. */
const bothOf = async (policy: Policy) => {
  const carriage = carriageWithin(policy);
  return { compiled: compile(policy, { carriage }), module: await load(moduleOf(policy, { carriage }).code) };
};

const compare = async (policy: Policy, customers: readonly unknown[]): Promise<void> => {
  const { compiled, module } = await bothOf(policy);
  for (const customer of customers) {
    const decided = decide(compiled, customer as Parameters<typeof decide>[1]);
    const said = module.decide(customer);
    if (decided._tag === "Right") expect(JSON.stringify(said)).toBe(JSON.stringify(decided));
    expect(essence(said)).toEqual(essence(decided));
  }
};

test("a module says of each customer what decide says", async () => {
  await fc.assert(
    fc.asyncProperty(populations(anyPolicy, 30), async ({ policy, customers }) => compare(policy, customers)),
    { numRuns: 80 },
  );
});

test("a module refuses whom decide refuses, with the same codes, places and messages", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      anyPolicy.chain((policy) => fc.tuple(fc.constant(policy), fc.array(illTypedCustomersOf(policy), { minLength: 1, maxLength: 10 }))),
      async ([policy, illTyped]) => {
        refused += illTyped.length;
        await compare(
          policy,
          illTyped.map(({ customer }) => customer),
        );
      },
    ),
    { numRuns: 80 },
  );
  expect(refused).toBeGreaterThan(200);
});

test("whatever is said of a customer, a module says of it what decide says, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(anyPolicy, anything, fc.array(anything, { minLength: 1 }), async (policy, whole, parts) => {
      const pieced = Object.fromEntries([...policy.facts.keys()].map((id, place) => [id, parts[place % parts.length]]));
      await compare(policy, [whole, pieced, Object.create(pieced)]);
    }),
    { numRuns: 80 },
  );
});

const examples = new URL("../../../../docs/examples/", import.meta.url);
const names = readdirSync(examples, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(names)("of the example %s a module says of customers on every boundary what decide says", async (name) => {
  const parsed = parsePolicy(readFileSync(new URL(`${name}/policy.json`, examples), "utf8"));
  if (parsed._tag === "Left") throw new Error(name);
  const policy = parsed.right;
  const [compiled, module] = [compile(policy), await load(moduleOf(policy).code)];
  const compareOne = (customer: object): void => {
    expect(essence(module.decide(customer))).toEqual(essence(decide(compiled, customer)));
  };
  const listed = readFileSync(new URL(`${name}/customers.jsonl`, examples), "utf8")
    .trim()
    .split("\n");
  for (const line of listed) compareOne(JSON.parse(line));
  fc.assert(fc.property(boundaryCustomersOf(policy), compareOne), { numRuns: 100 });
});
