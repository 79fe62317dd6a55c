import { Binary, Int64, Table, tableFromArrays, vectorFromArray } from "apache-arrow";
import { expect, test } from "vitest";
import { policyOf } from "../../decide/policy-of.test-support.js";
import { customersOfTable } from "./index.js";

const policy = policyOf({
  facts: { spend: { type: "integer" }, city: { type: "string" }, today: { type: "string", format: "date", clock: true } },
});

test("numbers are read where they are, and columns that no fact has are ignored", () => {
  const spend = Int32Array.of(1, 2);
  const table = tableFromArrays({ spend, city: ["bern", "bern"], colour: ["red", "blue"] });
  const today = { constant: "2026-05-01" };
  expect(customersOfTable(policy, table, { today })).toEqual({
    _tag: "Right",
    right: { rows: 2, columns: { spend, city: { codes: Uint32Array.of(0, 0), dictionary: ["bern"] }, today } },
  });
});

test("64-bit integers become doubles", () => {
  const table = new Table({ spend: vectorFromArray([5n, null, 2n ** 60n], new Int64()) });
  expect(customersOfTable(policy, table)).toMatchObject({
    right: { columns: { spend: { values: Float64Array.of(5, 0, 2 ** 60), valid: Uint8Array.of(1, 0, 1) } } },
  });
});

test("a column of a type that no fact has is refused by name", () => {
  const table = new Table({ city: vectorFromArray([Uint8Array.of(1)], new Binary()) });
  expect(customersOfTable(policy, table)).toMatchObject({
    left: [{ code: "column-type", pointer: "/city", message: "the column `city` is of Arrow's type `Binary`, which no fact has" }],
  });
});
