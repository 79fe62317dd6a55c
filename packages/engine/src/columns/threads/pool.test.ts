import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../../compile/compile.js";
import { policyOf } from "../../decide/policy-of.test-support.js";
import type { ColumnDecisions } from "../column-decisions.js";
import type { Customers } from "../columns.js";
import { decideColumns } from "../decide-columns.js";
import { type ColumnPool, poolOf } from "./pool.js";
import { bundledWorker } from "./worker-bundle.test-support.js";

const script = bundledWorker();

const compiled = compile(
  policyOf({
    facts: {
      value: { type: "number", minimum: 0 },
      plan: { type: "string", enum: ["day", "member", "premium"] },
      tags: { type: "array", items: { type: "string" }, default: [] },
      home: { type: "object", properties: { since: { type: "string", format: "date" }, city: { type: "string", default: "bern" } } },
      today: { type: "string", format: "date", clock: true },
    },
    segments: {
      premium: { conditions: { all: [{ fact: "plan", operator: "equal", value: "premium" }] } },
      old: { conditions: { all: [{ fact: "home", path: "$.since", operator: "lessThan", value: { fact: "today" } }] } },
    },
    services: {
      trainer: { need: "expected", control: "high", exclusiveTo: ["premium"] },
      visit: { need: "basic", control: "high", terms: { hours: { type: "number", better: "less" } }, defaults: { terms: { hours: 24 } } },
    },
    channels: { letter: { reach: { segments: ["premium"] } }, desk: { reach: "individual" } },
    rules: [
      {
        name: "rich",
        conditions: { all: [{ fact: "value", operator: "greaterThan", value: 50 }] },
        event: { type: "offer", params: { service: "trainer" } },
      },
      { name: "old", conditions: { condition: "old" }, event: { type: "offer", params: { service: "visit" } } },
      {
        name: "fast",
        conditions: { all: [{ fact: "tags", operator: "contains", value: "a" }] },
        event: { type: "offer", params: { service: "visit", terms: { hours: 4 } } },
      },
      {
        name: "bern",
        from: "2026-01-01",
        conditions: { all: [{ fact: "home", path: "$.city", operator: "equal", value: "bern" }] },
        event: { type: "arrange", params: { service: "trainer", fee: 5, by: "us" } },
      },
    ],
  }),
);

const each = <A>(rows: number, of: (row: number) => A): A[] => Array.from({ length: rows }, (_, row) => of(row));

/** Some of everything, and here and there a row that cannot be. */
const customersOf = (rows: number): Customers => ({
  rows,
  columns: {
    value: Float64Array.from(each(rows, (row) => (row % 9_973 === 5 ? Number.NaN : (row * 7) % 101))),
    plan: { codes: Uint8Array.from(each(rows, (row) => (row >> 4) % 3)), dictionary: ["day", "member", "premium"] },
    tags: {
      offsets: Int32Array.from(each(rows + 1, (row) => row >> 1)),
      values: each(rows, (row) => "abc"[row % 3]),
      valid: Uint8Array.from(each(rows, (row) => Number(row % 5 !== 0))),
    },
    home: each(rows, (row) => (row === 9_000 ? { since: () => "a function is no day" } : { since: row % 2 ? "2020-02-29" : "2026-05-01" })),
    today: { constant: "2026-05-01" },
  },
});

const right = async (decided: ReturnType<ColumnPool["decide"]> | Awaited<ReturnType<ColumnPool["decide"]>>): Promise<ColumnDecisions> => {
  const either = await decided;
  if (isLeft(either)) throw new Error(either.left[0].message);
  return either.right;
};

/** As text, since a test runner looks at long arrays element by element. */
const text = (numbers: Uint8Array | Uint16Array | Uint32Array) => `${numbers.constructor.name} ${numbers.join()}`;

const shown = ({ valid, segments, services }: ColumnDecisions) => ({
  valid: text(valid),
  segments: Object.entries(segments).map(([id, rows]) => [id, text(rows)]),
  services: Object.entries(services).map(([id, { outcome, outcomes, commitment }]) => [id, text(outcome), outcomes, text(commitment)]),
});

describe("a pool", () => {
  test.each([1, 3])("of %i threads says what decideColumns says, in the same order", async (threads) => {
    const pool = poolOf(compiled, { threads }, script);
    try {
      for (const rows of [0, 33, 34_001]) {
        const customers = customersOf(rows);
        expect(shown(await right(pool.decide(customers)))).toEqual(shown(await right(decideColumns(compiled, customers))));
      }
      const customers = customersOf(17_000);
      const [one, other] = await Promise.all([right(pool.decide(customers)), right(pool.decide(customers, { services: ["visit"] }))]);
      expect(Object.keys(one.services)).toEqual(["trainer", "visit"]);
      expect(Object.keys(other.services)).toEqual(["visit"]);
      expect(one.at(9_000)).toMatchObject({
        left: [{ pointer: "/home/since", message: "`home.since` is a function, and must be a date" }],
      });
      expect(one.invalid).toEqual(Uint32Array.of(5, 9_000, 9_978));
    } finally {
      await pool.close();
    }
  });

  test("reads typed arrays in shared memory where they are", async () => {
    const pool = poolOf(compiled, { threads: 1 }, script);
    const value = new Float64Array(new SharedArrayBuffer(8 * 4)).fill(90);
    const columns = { ...customersOf(4).columns, value, plan: { constant: "premium" } };
    const deciding = pool.decide({ rows: 4, columns });
    value[2] = 10;
    const { services } = await right(deciding);
    await pool.close();
    expect(services["trainer"]?.offered).toEqual(Uint8Array.of(1, 1, 0, 1));
  });

  test("answers what is wrong with whole columns without asking a thread", async () => {
    const pool = poolOf(compiled, { threads: 1 }, script);
    const decided = await pool.decide({ rows: 2, columns: { ...customersOf(2).columns, value: Float64Array.of(1) } });
    await pool.close();
    expect(decided).toMatchObject({ left: [{ code: "column-length" }] });
  });

  test("that is closed rejects what is not decided, and whatever comes later", async () => {
    const pool = poolOf(compiled, { threads: 1 }, script);
    const deciding = pool.decide(customersOf(100));
    const rejected = expect(deciding).rejects.toThrow("the pool is closed");
    await pool.close();
    await rejected;
    await expect(pool.decide(customersOf(100))).rejects.toThrow("the pool is closed");
  });

  test("says what went wrong in a thread", async () => {
    const broken = join(mkdtempSync(join(tmpdir(), "tierpolicy-threads-")), "broken.mjs");
    writeFileSync(broken, 'throw new Error("out of luck")');
    const pool = poolOf(compiled, { threads: 2 }, pathToFileURL(broken));
    await expect(pool.decide(customersOf(100))).rejects.toThrow("a thread failed: out of luck");
    await pool.close();
  });

  test("has at least one thread", () => {
    expect(() => poolOf(compiled, { threads: 0 }, script)).toThrow("there cannot be 0 threads");
  });
});
