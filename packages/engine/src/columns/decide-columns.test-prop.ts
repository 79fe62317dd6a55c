import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { carriages, smallCustomers, smallDocuments } from "../decide/small-policies.test-support.js";
import { choices, columnsOf } from "./columns.test-support.js";
import { decideColumns } from "./decide-columns.js";

test("of each row is said what decide says of the customer", () => {
  fc.assert(
    fc.property(
      smallDocuments,
      fc.array(smallCustomers, { maxLength: 80 }),
      carriages,
      choices,
      (document, customers, carriage, choice) => {
        const compiled = compile(policyOf(document), { carriage });
        const decided = decideColumns(compiled, columnsOf(compiled.policy, customers, choice));
        if (isLeft(decided)) throw new Error(decided.left[0].message);
        for (const [row, customer] of customers.entries()) expect(decided.right.at(row)).toEqual(decide(compiled, customer));
      },
    ),
    { numRuns: 150 },
  );
});
