import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { readFacts } from "./read-facts.js";

const policy = policyOf({
  facts: {
    contractValue: { type: "number", minimum: 0, exclusiveMaximum: 1e9 },
    visits: { type: "integer", default: 0 },
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], default: "prospect" },
    note: { type: "string", default: "" },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter-card"] }, default: [] },
    address: {
      type: "object",
      properties: { city: { type: "string" }, floor: { type: "integer", default: 0 } },
      default: { city: "", floor: 0 },
    },
    birthday: { type: "boolean", default: false },
    signed: { type: "string", format: "date", default: "2000-01-01" },
    called: { type: "string", format: "date-time", default: "2000-01-01T00:00:00.000Z" },
    constructor: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
});

const plain = { contractValue: 3, today: "2026-05-01" };

const read = (customer: unknown) => {
  const facts = readFacts(policy, customer);
  if (isLeft(facts)) throw new Error(facts.left.map(({ message }) => message).join("; "));
  return facts.right;
};

/** Code, pointer and message of each problem. */
const problems = (customer: unknown) => {
  const facts = readFacts(policy, customer);
  return isRight(facts) ? [] : facts.left.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
};

const help = (customer: unknown) => {
  const facts = readFacts(policy, customer);
  return isRight(facts) ? [] : facts.left.map((problem) => problem.help);
};

describe("what is read", () => {
  test("what is left out takes its default", () => {
    expect(read(plain)).toEqual({
      contractValue: 3,
      visits: 0,
      relationship: "prospect",
      note: "",
      agreements: [],
      address: { city: "", floor: 0 },
      birthday: false,
      signed: "2000-01-01",
      called: "2000-01-01T00:00:00.000Z",
      constructor: false,
      today: "2026-05-01",
    });
  });

  test("undefined counts as left out", () => {
    expect(read({ ...plain, visits: undefined })["visits"]).toBe(0);
    expect(problems({ ...plain, today: undefined })).toEqual(["missing-fact /today: `today` is missing, and is the clock"]);
  });

  test("what the policy does not declare is ignored", () => {
    expect(Object.keys(read({ ...plain, id: "c-7", __proto__: { visits: 9 } }))).not.toContain("id");
  });

  test("only own properties count", () => {
    expect(read(Object.assign(Object.create({ visits: 9 }), plain))["visits"]).toBe(0);
    expect(read({ ...plain })["constructor"]).toBe(false);
    expect(read({ ...plain, constructor: true })["constructor"]).toBe(true);
  });

  test("a `__proto__` from JSON is a key as any other", () => {
    expect(read(JSON.parse('{"contractValue":3,"today":"2026-05-01","__proto__":{"birthday":true}}'))["birthday"]).toBe(false);
  });

  test("objects of a class are read by their own properties", () => {
    class Customer {
      readonly contractValue = 5;
      readonly today = "2026-05-01";
      get visits() {
        return 9;
      }
    }
    expect(read(new Customer())).toMatchObject({ contractValue: 5, visits: 0 });
  });

  test("a property is asked for once", () => {
    let asked = 0;
    read({
      today: "2026-05-01",
      get contractValue() {
        asked += 1;
        return asked;
      },
    });
    expect(asked).toBe(1);
  });

  test("moments are brought to one form", () => {
    const called = (text: string) => read({ ...plain, called: text })["called"];
    expect(called("2026-05-01T01:30:00+02:00")).toBe("2026-04-30T23:30:00.000Z");
    expect(called("2026-05-01t01:30:00.5z")).toBe("2026-05-01T01:30:00.500Z");
    expect(called("2026-05-01T01:30:00-00:00")).toBe("2026-05-01T01:30:00.000Z");
  });

  test("there is one zero", () => {
    expect(Object.is(read({ ...plain, contractValue: -0 })["contractValue"], 0)).toBe(true);
  });

  test("what is returned is new, frozen, and without a prototype", () => {
    const agreements = ["referral"];
    const address = { city: "Wuhan" };
    const facts = read({ ...plain, agreements, address });
    agreements.push("newsletter-card");
    address.city = "Beijing";
    expect(facts).toMatchObject({ agreements: ["referral"], address: { city: "Wuhan", floor: 0 } });
    expect([facts, facts["agreements"], facts["address"]].map(Object.isFrozen)).toEqual([true, true, true]);
    expect(Object.getPrototypeOf(facts)).toBe(null);
  });
});

describe("what is refused", () => {
  test("every problem is named at once", () => {
    expect(problems({ visits: 1.5, relationship: "owners", agreements: ["referral", 7], address: { floor: "2" } })).toEqual([
      "missing-fact /contractValue: `contractValue` is missing",
      "fact-type /visits: `visits` is 1.5, and must be an integer",
      "fact-out-of-range /relationship: `relationship` is the string `owners`, and must be one of `prospect`, `tenant` or `owner`",
      "fact-type /agreements/1: `agreements[1]` is 7, and must be one of `referral` or `newsletter-card`",
      "missing-fact /address/city: `address.city` is missing",
      "fact-type /address/floor: `address.floor` is the string `2`, and must be an integer",
      "missing-fact /today: `today` is missing, and is the clock",
    ]);
  });

  test.each([
    ["nothing", undefined, "the customer is undefined, and must be an object of facts"],
    ["null", null, "the customer is null, and must be an object of facts"],
    ["a text", "vip", "the customer is the string `vip`, and must be an object of facts"],
    ["a list", [plain], "the customer is a list of 1, and must be an object of facts"],
    ["a promise", Promise.resolve(plain), "the customer is an object (Promise), and must be an object of facts"],
    ["a map", new Map(), "the customer is an object (Map), and must be an object of facts"],
  ])("%s is no customer", (_, customer, message) => {
    expect(problems(customer)).toEqual([`customer-type : ${message}`]);
  });

  test.each([
    ["contractValue", Number.NaN, "fact-type", "NaN, and must be a number of at least 0 and less than 1000000000"],
    ["contractValue", Infinity, "fact-type", "Infinity, and must be a number of at least 0 and less than 1000000000"],
    ["contractValue", "5", "fact-type", "the string `5`, and must be a number of at least 0 and less than 1000000000"],
    ["contractValue", 5n, "fact-type", "a bigint, and must be a number of at least 0 and less than 1000000000"],
    ["contractValue", -0.01, "fact-out-of-range", "-0.01, and must be a number of at least 0 and less than 1000000000"],
    ["contractValue", 1e9, "fact-out-of-range", "1000000000, and must be a number of at least 0 and less than 1000000000"],
    ["visits", 2 ** 53, "fact-out-of-range", "9007199254740992, and must be an integer"],
    ["birthday", 1, "fact-type", "1, and must be true or false"],
    ["birthday", null, "fact-type", "null, and must be true or false"],
    ["birthday", new Boolean(true), "fact-type", "an object (Boolean), and must be true or false"],
    ["note", 7, "fact-type", "7, and must be a string"],
    ["note", Symbol("x"), "fact-type", "a symbol, and must be a string"],
    [
      "agreements",
      "referral",
      "fact-type",
      "the string `referral`, and must be a list, each element one of `referral` or `newsletter-card`",
    ],
    [
      "agreements",
      { 0: "referral", length: 1 },
      "fact-type",
      "an object, and must be a list, each element one of `referral` or `newsletter-card`",
    ],
    ["address", [], "fact-type", "a list of 0, and must be an object"],
    ["address", new Date(0), "fact-type", "an object (Date), and must be an object"],
    ["signed", "2026-02-30", "fact-out-of-range", "the string `2026-02-30`, and must be a date"],
    ["signed", "2026-2-3", "fact-out-of-range", "the string `2026-2-3`, and must be a date"],
    ["signed", "+010000-01-01", "fact-out-of-range", "the string `+010000-01-01`, and must be a date"],
    ["called", "2026-05-01", "fact-out-of-range", "the string `2026-05-01`, and must be a date-time"],
    ["called", "2026-05-01T24:00:00Z", "fact-out-of-range", "the string `2026-05-01T24:00:00Z`, and must be a date-time"],
    ["called", "2026-05-01T01:00:00.0001Z", "fact-out-of-range", "the string `2026-05-01T01:00:00.0001Z`, and must be a date-time"],
    ["called", "2026-02-30T01:00:00Z", "fact-out-of-range", "the string `2026-02-30T01:00:00Z`, and must be a date-time"],
    ["called", "0000-01-01T00:00:00+01:00", "fact-out-of-range", "the string `0000-01-01T00:00:00+01:00`, and must be a date-time"],
  ])("%s: %s", (fact, value, code, message) => {
    expect(problems({ ...plain, [fact]: value })).toEqual([`${code} /${fact}: \`${fact}\` is ${message}`]);
  });

  test("a bound belongs to the values exactly where it is not exclusive", () => {
    const bounded = (bounds: object, value: number) =>
      isRight(readFacts(policyOf({ facts: { share: { type: "number", ...bounds } } }), { share: value }));
    expect([0.999, 1, 2, 2.001].map((value) => bounded({ minimum: 1, maximum: 2 }, value))).toEqual([false, true, true, false]);
    expect([1, 1.001, 1.999, 2].map((value) => bounded({ exclusiveMinimum: 1, exclusiveMaximum: 2 }, value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("29 February is a day in leap years only", () => {
    expect(problems({ ...plain, signed: "2024-02-29" })).toEqual([]);
    expect(problems({ ...plain, signed: "2000-02-29" })).toEqual([]);
    expect(problems({ ...plain, signed: "0000-02-29" })).toEqual([]);
    expect(problems({ ...plain, signed: "2026-02-29" })).toHaveLength(1);
    expect(problems({ ...plain, signed: "1900-02-29" })).toHaveLength(1);
  });

  test("help says what to give", () => {
    expect(help({ ...plain, contractValue: "6000000" })).toEqual(["give a number, without quotes"]);
    for (const contractValue of ["12,5", "6,000,000", "6.000.000,50"])
      expect(help({ ...plain, contractValue })).toEqual(["write decimals after a point and no thousands separators, as in 1234.5"]);
    expect(help({ ...plain, signed: new Date(0) })).toEqual(["give `date.toISOString().slice(0, 10)`"]);
    expect(help({ ...plain, called: new Date(0) })).toEqual(["give `date.toISOString()`"]);
    expect(help({ today: "2026-05-01" })).toEqual(["give a number of at least 0 and less than 1000000000"]);
    expect(help({ contractValue: 3 })).toEqual(["give the time of the decision, a date: no clock is read here"]);
    expect(help({ ...plain, address: 7 })).toEqual(["give an object with `city` and `floor`"]);
    expect(help({ ...plain, relationship: "owners" })).toEqual(["did you mean `owner`?"]);
    expect(help({ ...plain, contractValue: Number.NaN })).toEqual(["give a finite number"]);
    expect(help([])).toEqual(["give an object with a property for each fact"]);
  });

  test("a misspelt fact is asked about", () => {
    expect(help({ contractvalue: 3, today: "2026-05-01" })).toEqual([
      "give a number of at least 0 and less than 1000000000; the customer has `contractvalue`, which the policy does not declare",
    ]);
  });
});

describe("hostile customers", () => {
  test("a sparse array costs no more than its first holes", () => {
    expect(problems({ ...plain, agreements: new Array(2 ** 32 - 1) })).toHaveLength(20);
  });

  test("a long text is shown in part", () => {
    expect(problems({ ...plain, relationship: "x".repeat(10_000_000) })).toEqual([
      `fact-out-of-range /relationship: \`relationship\` is the string \`${"x".repeat(60)}…\`, and must be one of \`prospect\`, \`tenant\` or \`owner\``,
    ]);
  });

  test("lone surrogates are text", () => {
    expect(read({ ...plain, note: "\ud800" })["note"]).toBe("\ud800");
  });
});
