import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import type { ColumnDecisions } from "./column-decisions.js";
import { type ColumnOptions, type Customers, decideColumns } from "./index.js";

const greater = (fact: string, value: number) => ({ all: [{ fact, operator: "greaterThan", value }] });

const compiled = compile(
  policyOf({
    facts: {
      spend: { type: "number", minimum: 0 },
      plan: { type: "string", enum: ["day", "member", "premium"], default: "day" },
      today: { type: "string", format: "date", clock: true },
    },
    segments: { premium: { conditions: { all: [{ fact: "plan", operator: "equal", value: "premium" }] } } },
    services: {
      hotline: {
        need: "basic",
        control: "high",
        terms: { hours: { type: "integer", better: "less" }, tongue: { enum: ["english", "your own"] } },
        defaults: { channels: ["desk"], terms: { hours: 24, tongue: "english" } },
      },
      trainer: { need: "expected", control: "high", exclusiveTo: ["premium"], knownTo: "everyone" },
    },
    channels: { desk: { reach: "individual" }, poster: { reach: "public" } },
    rules: [
      { name: "some spend", conditions: greater("spend", 10), event: { type: "offer", params: { service: "hotline" } } },
      {
        name: "much spend",
        conditions: greater("spend", 100),
        event: { type: "offer", params: { service: "hotline", terms: { hours: 4, tongue: "your own" }, approval: "manager" } },
      },
      { name: "premium", conditions: { condition: "premium" }, event: { type: "offer", params: { service: "trainer" } } },
      {
        name: "for a fee",
        conditions: greater("spend", 10),
        event: { type: "arrange", params: { service: "trainer", fee: 90, by: "Abe" } },
      },
    ],
  }),
);

const four: Customers = {
  rows: 4,
  columns: {
    spend: Float64Array.of(5, 20, 200, -1),
    plan: { codes: Uint8Array.of(0, 1, 1, 1), dictionary: ["member", "premium"], valid: Uint8Array.of(0, 1, 1, 1) },
    today: { constant: "2026-05-01" },
  },
};

const right = (customers: Customers, options: ColumnOptions = {}, policy = compiled): ColumnDecisions => {
  const decided = decideColumns(policy, customers, options);
  if (isLeft(decided)) throw new Error(decided.left.map(({ message }) => message).join("\n"));
  return decided.right;
};

const problems = (customers: unknown, options: ColumnOptions = {}) => {
  const decided = decideColumns(compiled, customers as Customers, options);
  return isLeft(decided) ? decided.left.map(({ code, pointer, message, help }) => [code, pointer, message, help]) : [];
};

describe("deciding on columns", () => {
  test("says in columns what each customer gets of each service", () => {
    const { rows, valid, invalid, segments, services } = right(four);
    expect({ rows, valid, invalid, premium: segments["premium"] }).toEqual({
      rows: 4,
      valid: Uint8Array.of(1, 1, 1, 0),
      invalid: Uint32Array.of(3),
      premium: Uint8Array.of(0, 1, 1, 0),
    });
    expect(Object.keys(services)).toEqual(["hotline", "trainer"]);
    const { hotline, trainer } = services;
    expect({ ...hotline, outcomes: hotline?.outcomes.map(({ rules }) => rules.offer) }).toEqual({
      outcome: Uint8Array.of(0, 1, 2, 0),
      outcomes: [[], ["some spend"], ["much spend", "some spend"]],
      offered: Uint8Array.of(0, 1, 1, 0),
      commitment: Uint8Array.of(0, 3, 3, 0),
      publicity: Uint8Array.of(0, 3, 3, 0),
      terms: {
        hours: Float64Array.of(Number.NaN, 24, 4, Number.NaN),
        tongue: { codes: Int32Array.of(-1, 0, 1, -1), dictionary: ["english", "your own"] },
      },
      channels: { desk: Uint8Array.of(0, 1, 1, 0), poster: Uint8Array.of(0, 0, 0, 0) },
      approval: { manager: Uint8Array.of(0, 0, 1, 0) },
      arrangement: { fee: new Float64Array(4).fill(Number.NaN), by: { codes: new Int32Array(4).fill(-1), dictionary: [] } },
    });
    expect(trainer?.offered).toEqual(Uint8Array.of(0, 1, 1, 0));
  });

  test("says what can be arranged for those who are not offered a service", () => {
    const { services } = right({ rows: 2, columns: { spend: [20, 20], plan: ["day", "premium"], today: { constant: "2026-05-01" } } });
    expect(services["trainer"]?.arrangement).toEqual({
      fee: Float64Array.of(90, Number.NaN),
      by: { codes: Int32Array.of(0, -1), dictionary: ["Abe"] },
    });
  });

  test("says of a row what decide says of the customer, problems as well", () => {
    const decided = right(four);
    expect(decided.at(2)).toEqual(decide(compiled, { spend: 200, plan: "premium", today: "2026-05-01" }));
    expect(decided.at(3)).toEqual(decide(compiled, { spend: -1, plan: "premium", today: "2026-05-01" }));
    expect(() => decided.at(4)).toThrow("there is no row 4 among 4");
  });

  test("says of some services alone, if these are asked for", () => {
    const { services, at } = right(four, { services: ["trainer"] });
    expect(Object.keys(services)).toEqual(["trainer"]);
    expect(at(1)).toMatchObject({ right: { segments: ["premium"], services: { trainer: { offered: true } } } });
    expect(right(four, { services: [] }).services).toEqual({});
  });

  test("makes a column of levels once", () => {
    const { services, segments } = right(four);
    expect(services["hotline"]?.offered).toBe(services["hotline"]?.offered);
    expect(segments["premium"]).toBe(segments["premium"]);
  });

  test("takes nobody", () => {
    const { services, invalid } = right({ rows: 0, columns: { spend: [], today: { constant: "2026-05-01" } } });
    expect([services["hotline"]?.offered, invalid]).toEqual([new Uint8Array(0), new Uint32Array(0)]);
  });
});

describe("columns that are wrong as a whole", () => {
  test("are all named at once", () => {
    const columns = {
      spend: Float64Array.of(1),
      plan: { codes: Uint8Array.of(0, 4), dictionary: ["day"] },
      tody: { constant: "2026-05-01" },
    };
    expect(problems({ rows: 2, columns }, { services: ["trainr"] })).toEqual([
      ["unknown-service", "", "the policy has no service `trainr`", "did you mean `trainer`?"],
      ["unknown-fact", "/tody", "there is a column `tody`, which the policy does not declare", "did you mean `today`?"],
      [
        "column-length",
        "/spend",
        "the column `spend` has 1 row, and must have 2",
        "give all columns the same length, and `rows` that length",
      ],
      [
        "column-index",
        "/plan",
        "the column `plan` has the code 4 in row 1, and its dictionary has 1 entry",
        "mark rows without a value in `valid`, by 0",
      ],
      [
        "missing-fact",
        "/today",
        "`today` is missing, and is the clock",
        "give the time of the decision, a date: no clock is read here; the customer has `tody`, which the policy does not declare",
      ],
    ]);
  });

  test("are those of a form that their facts cannot have", () => {
    const today = { constant: "2026-05-01" };
    const messages = (columns: object) => problems({ rows: 1, columns: { spend: [1], today, ...columns } }).map(([, , message]) => message);
    expect(messages({ spend: "1" })).toEqual(["the column `spend` is the string `1`, and each value must be a number of at least 0"]);
    expect(messages({ spend: BigInt64Array.of(1n) })).toEqual([
      "the column `spend` is a BigInt64Array, and each value must be a number of at least 0",
    ]);
    expect(messages({ plan: Uint8Array.of(1) })).toEqual([
      "the column `plan` is a Uint8Array, and each value must be one of `day`, `member` or `premium`",
    ]);
    expect(messages({ today: Float64Array.of(1) })).toEqual(["the column `today` is a Float64Array, and each value must be a date"]);
    expect(messages({ today: { constant: "May" } })).toEqual(["`today` is the string `May`, and must be a date"]);
    expect(messages({ spend: { values: [1], valid: [1] } })).toEqual([
      "the column `spend` is one whose `valid` is a list of 1, and each value must be a number of at least 0",
    ]);
    expect(messages({ spend: { offsets: Int32Array.of(0, 1), values: [1] } })).toEqual([
      "the column `spend` is one of lists, and each value must be a number of at least 0",
    ]);
  });

  test("include the number of rows and the columns themselves", () => {
    expect(problems({ rows: 1.5, columns: {} })[0]?.[2]).toBe("`rows` is 1.5, and must be a whole number from 0 to 2^31 - 1");
    expect(problems({ rows: 1, columns: [] })[0]?.[2]).toBe("`columns` is a list of 0, and must be an object of columns");
  });
});

describe("lists and objects in columns", () => {
  const policy = compile(
    policyOf({
      facts: {
        tags: { type: "array", items: { type: "string" }, default: ["a"] },
        home: { type: "object", properties: { rooms: { type: "integer" }, city: { type: "string", default: "bern" } } },
      },
      services: { tea: { need: "basic", control: "high" }, milk: { need: "basic", control: "high" } },
      rules: [
        { conditions: { all: [{ fact: "tags", operator: "contains", value: "a" }] }, event: { type: "offer", params: { service: "tea" } } },
        {
          conditions: { all: [{ fact: "home", path: "$.city", operator: "equal", value: "bern" }] },
          event: { type: "offer", params: { service: "milk" } },
        },
      ],
    }),
  );
  const tags = { offsets: Int32Array.of(1, 1, 3, 4), values: ["a", "b", "a", "b"], valid: Uint8Array.of(1, 1, 0) };
  const home = { properties: { rooms: Int32Array.of(1, 2, 3), city: ["bern", undefined, "x"] } };

  test("are read where their offsets say, defaults filled in", () => {
    const { services } = right({ rows: 3, columns: { tags, home } }, {}, policy);
    expect([services["tea"]?.offered, services["milk"]?.offered]).toEqual([Uint8Array.of(0, 1, 1), Uint8Array.of(1, 1, 0)]);
  });

  test("must not lead out of themselves", () => {
    const messagesOf = (columns: Customers["columns"]) => {
      const decided = decideColumns(policy, { rows: 3, columns });
      return isLeft(decided) ? decided.left.map(({ message }) => message) : [];
    };
    expect(messagesOf({ tags: { ...tags, values: ["a"] }, home: { properties: { roms: [1, 2, 3] } } })).toEqual([
      "the column `tags.values` has 1 row, and must have at least 4",
      "there is a column `home.roms`, which the policy does not declare",
      "`home.rooms` is missing",
    ]);
    expect(messagesOf({ tags: { ...tags, offsets: Int32Array.of(0, 2, 1, 3) }, home })).toEqual([
      "the column `tags` has lists that begin at 2 and end at 1, in row 1",
    ]);
    expect(messagesOf({ tags: { ...tags, offsets: Int32Array.of(0, 1) }, home })).toEqual(["the column `tags` has 1 row, and must have 3"]);
  });
});

describe("many rows and many rules", () => {
  const rules = Array.from({ length: 30 }, (_, i) => ({
    name: `rule ${i}`,
    conditions: { all: [{ fact: "bits", operator: "contains", value: i }] },
    event: { type: "offer", params: { service: i < 20 ? "busy" : "quiet" } },
  }));
  const policy = compile(
    policyOf({
      facts: { bits: { type: "array", items: { type: "integer" } } },
      services: { busy: { need: "basic", control: "high" }, quiet: { need: "basic", control: "high" } },
      rules,
    }),
  );

  test("are told apart by whatever rules match, in the order of the rows", () => {
    const customers = Array.from({ length: 5_000 }, (_, row) => ({
      bits: row % 2 ? [] : Array.from({ length: 30 }, (_, i) => i).filter((i) => (i < 20 ? (row >> i) & 1 : row === 40 * i)),
    }));
    const { services, at } = right({ rows: customers.length, columns: { bits: customers.map(({ bits }) => bits) } }, {}, policy);
    for (const [row, customer] of customers.entries()) expect(at(row)).toEqual(decide(policy, customer));
    const { busy, quiet } = services;
    expect([busy?.outcome.constructor, busy?.outcomes.length]).toEqual([Uint16Array, 2_500]);
    expect([...(busy?.outcome.filter((_, row) => row % 2 === 0) ?? [])]).toEqual(Array.from({ length: 2_500 }, (_, i) => i));
    expect([quiet?.outcome.constructor, quiet?.outcomes.length]).toEqual([Uint8Array, 11]);
  });
});

describe("an outcome that no decided row has", () => {
  const policy = compile(
    policyOf({
      facts: { tags: { type: "array", items: { type: "string" } }, value: { type: "number", minimum: 0 } },
      services: { tea: { need: "basic", control: "high" } },
      rules: [
        {
          conditions: { all: [{ fact: "tags", operator: "doesNotContain", value: "a" }] },
          event: { type: "offer", params: { service: "tea" } },
        },
      ],
    }),
  );
  const columns = (rows: number, value: (row: number) => number, tag: (row: number) => string) => ({
    tags: { offsets: Int32Array.from(each(rows + 1)), values: each(rows).map(tag) },
    value: Float64Array.from(each(rows), value),
  });
  const each = (rows: number) => Array.from({ length: rows }, (_, row) => row);

  test("is not among the outcomes, though a row that cannot be would have it", () => {
    const rows = 40;
    const { services } = right(
      {
        rows,
        columns: columns(
          rows,
          (row) => (row === 3 ? -1 : 1),
          (row) => (row === 3 ? "b" : "a"),
        ),
      },
      {},
      policy,
    );
    expect([services["tea"]?.outcomes.length, services["tea"]?.outcome]).toEqual([1, new Uint8Array(rows)]);
  });

  test("is not among the outcomes, though a row past the last would have it", () => {
    const rows = 2_047;
    const { services } = right(
      {
        rows,
        columns: columns(
          rows,
          () => 1,
          () => "a",
        ),
      },
      {},
      policy,
    );
    expect(services["tea"]?.outcomes.length).toBe(1);
  });
});
