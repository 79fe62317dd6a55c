import { type CompiledPolicy, decide } from "@tierpolicy/engine";
import { type Customers, decideColumns } from "@tierpolicy/engine/columns";
import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { choices, columnsOf } from "../../../engine/src/columns/columns.test-support.js";
import { populations } from "../arbitraries/customers/customers.js";
import { illTypedCustomersOf } from "../arbitraries/customers/ill-typed-customers.js";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import { carelessPolicies, policies } from "../arbitraries/policies.js";
import { compiledOf } from "./compiled.test-support.js";
import { plain, same } from "./differences.test-support.js";

/** Holds every row against `decide`: as a decision, and in the columns of levels. */
const compare = (compiled: CompiledPolicy, customers: readonly Customer[], columns: Customers): void => {
  const answer = decideColumns(compiled, columns);
  if (answer._tag === "Left") throw new Error(answer.left.map(({ message }) => message).join("\n"));
  const { valid, invalid, segments, services, at } = answer.right;
  const wrong: number[] = [];
  for (const [row, customer] of customers.entries()) {
    const decided = decide(compiled, customer);
    expect(valid[row]).toBe(Number(decided._tag === "Right"));
    if (decided._tag === "Left") {
      wrong.push(row);
      expect(Object.values(services).map(({ outcome }) => outcome[row])).toEqual(Object.values(services).map(() => 0));
      expect(Object.values(segments).every((column) => column[row] === 0)).toBe(true);
      expect(at(row)).toEqual(decided);
      continue;
    }
    const found = at(row);
    if (found._tag === "Left" || !same(found.right, decided.right)) {
      const about = `of ${JSON.stringify(customer)} in row ${row} by ${JSON.stringify(compiled.policy.document)}`;
      expect(found._tag === "Left" ? found : plain(found.right), about).toEqual(plain(decided.right));
    }
    expect(Object.keys(segments).filter((id) => segments[id]?.[row] === 1)).toEqual(decided.right.segments);
    for (const [id, service] of Object.entries(decided.right.services)) {
      const level = services[id];
      if (level === undefined) throw new Error(`no columns of ${id}`);
      const { terms, channels, approval, arrangement, offered, commitment, publicity } = level;
      expect({
        offered: offered[row] === 1,
        commitment: COMMITMENTS[commitment[row] ?? -1],
        publicity: PUBLICITIES[publicity[row] ?? -1],
        channels: Object.keys(channels).filter((channel) => channels[channel]?.[row] === 1),
        approval: Object.keys(approval).filter((name) => approval[name]?.[row] === 1),
        fee: arrangement.fee[row],
        by: arrangement.by.dictionary[arrangement.by.codes[row] ?? -1],
        terms: Object.entries(terms).map(([term, column]) =>
          column instanceof Float64Array ? [term, column[row]] : [term, column.dictionary[column.codes[row] ?? -1]],
        ),
      }).toEqual({
        offered: service.offered,
        commitment: service.commitment,
        publicity: service.publicity,
        channels: service.channels,
        approval: service.approval ?? [],
        fee: service.arrangement?.fee ?? Number.NaN,
        by: service.arrangement?.by,
        terms: Object.entries(terms).map(([term, column]) => [
          term,
          service.terms?.[term] ?? (column instanceof Float64Array ? Number.NaN : undefined),
        ]),
      });
    }
  }
  expect([...invalid]).toEqual(wrong);
  for (const { outcome, outcomes } of Object.values(services)) {
    const inOrder = [...new Set([0, ...outcome])];
    expect(inOrder, "the numbers of the outcomes, in the order of their first row").toEqual(outcomes.map((_, number) => number));
  }
};

const anyPolicy = fc.oneof({ weight: 3, arbitrary: policies() }, { weight: 1, arbitrary: carelessPolicies() });

test("columns say of each customer what decide says, in whatever form they are written", () => {
  fc.assert(
    fc.property(populations(anyPolicy, 40), choices, ({ policy, customers }, choice) => {
      compare(compiledOf(policy), customers, columnsOf(policy, customers, choice));
    }),
    { numRuns: 60 },
  );
});

test("rows of customers whose facts are missing or ill-typed have the errors of decide, and the others are decided", () => {
  const mixed = populations(policies(), 10).chain(({ policy, customers }) =>
    fc.tuple(fc.array(illTypedCustomersOf(policy), { minLength: 1, maxLength: 10 }), choices).map(([illTyped, choice]) => ({
      policy,
      choice,
      customers: [...illTyped.map(({ customer }) => customer as Customer), ...customers],
    })),
  );
  fc.assert(
    fc.property(mixed, ({ policy, customers, choice }) => {
      compare(compiledOf(policy), customers, columnsOf(policy, customers, choice));
    }),
    { numRuns: 60 },
  );
});
