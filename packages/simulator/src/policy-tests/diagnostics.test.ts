import { describe, expect, it } from "vitest";
import { policyOf } from "../check/checked.test-support.js";
import { runPolicyTests } from "./run.js";
import { DAY, PEOPLE, surprisingShop } from "./shop.test-support.js";

const policy = surprisingShop();

const problemsOf = (document: unknown, of = policy) => {
  const report = runPolicyTests(of, document);
  if (report._tag === "Right") throw new Error("the tests are valid");
  return report.left;
};

/** What is reported, as `code at pointer: message | help`. */
const reported = (document: unknown) =>
  problemsOf(document).map(({ code, pointer, message, help }) => `${code} at ${pointer}: ${message} | ${help}`);

const withTest = (test: object) => ({
  at: DAY,
  customers: PEOPLE,
  tests: [{ name: "x", customer: "member", offered: ["returns"], ...test }],
});

const CASES: readonly (readonly [what: string, document: object, ...problems: readonly string[]])[] = [
  [
    "an unknown service",
    withTest({ hears: ["retunrs"] }),
    "unknown-service at /tests/0/hears/0: there is no service `retunrs` | did you mean `returns`?",
  ],
  [
    "an unknown service of an expectation",
    withTest({ expect: { previw: { offered: true } } }),
    "unknown-service at /tests/0/expect/previw: there is no service `previw` | did you mean `preview`?",
  ],
  [
    "an unknown segment",
    withTest({ segments: ["regulars"] }),
    "unknown-segment at /tests/0/segments/0: there is no segment `regulars` | did you mean `regular`?",
  ],
  [
    "an unknown channel",
    withTest({ expect: { preview: { channels: { excludes: ["web-site"] } } } }),
    "unknown-channel at /tests/0/expect/preview/channels/excludes/0: there is no channel `web-site` | did you mean `website`?",
  ],
  [
    "an unknown term",
    withTest({ expect: { delivery: { terms: { hour: 3 } } } }),
    "unknown-term at /tests/0/expect/delivery/terms/hour: there is no term `hour` | did you mean `hours`?",
  ],
  [
    "a value that the term cannot have",
    withTest({ expect: { delivery: { terms: { hours: 1.5 } } } }),
    "outside-domain at /tests/0/expect/delivery/terms/hours: the term `hours` is a whole number, and cannot be `1.5` | write a whole number, without quotation marks",
  ],
  [
    "bounds of terms the wrong way round",
    withTest({ expect: { delivery: { terms: { hours: { atLeast: 12, atMost: 24 } } } } }),
    "empty-bound at /tests/0/expect/delivery/terms/hours: no value of `hours` is at least `12` and at most `24` | write `atLeast` no better than `atMost`; both mean quality",
  ],
  [
    "an unknown customer",
    withTest({ customer: "meber" }),
    "unknown-customer at /tests/0/customer: there is no customer `meber` | did you mean `member`?",
  ],
  [
    "an unknown fact",
    withTest({ but: { spent: 3 } }),
    "unknown-fact at /tests/0/but/spent: there is no fact `spent` | did you mean `spend`?",
  ],
  [
    "a fact of another type",
    withTest({ but: { spend: "3" } }),
    "fact-type at /tests/0/but/spend: `spend` is the string `3`, and must be a number of at least 0 | give a number, without quotes",
  ],
  [
    "a fact that is missing",
    withTest({ customer: { member: true } }),
    "missing-fact at /tests/0/customer/spend: `spend` is missing | give a number of at least 0",
  ],
  [
    "a test that expects nothing",
    { at: DAY, tests: [{ name: "x", customer: PEOPLE.member }] },
    'nothing-expected at /tests/0: the test expects nothing | say what must hold, as in `"offered": [ … ]` or `"doesNotHear": [ … ]`',
  ],
  [
    "two tests of one name",
    { at: DAY, tests: [PEOPLE.member, PEOPLE.member].map((customer) => ({ name: "x", customer, offered: ["returns"] })) },
    "duplicate-name at /tests/1/name: there is a test `x` already | say what is different about this one",
  ],
  [
    "a moment where the clock knows days",
    withTest({ at: "2026-05-01T09:00:00Z" }),
    "wrong-clock-form at /tests/0/at: the clock is a date, but `2026-05-01T09:00:00Z` is a moment | write a day, as in `2026-05-01`",
  ],
  [
    "a day that does not exist",
    withTest({ at: "2026-02-30" }),
    "no-such-date at /tests/0/at: there is no day `2026-02-30` | write a day of the calendar",
  ],
];

describe("what is wrong with policy tests", () => {
  it.each(CASES)("%s", (_, document, ...problems) => {
    expect(reported(document)).toEqual(problems);
  });

  it("is told all at once, of form and names alike, in the order of the text, with keys underlined as keys", () => {
    const text = `{ "customers": { "mia": { "spnd": 1 } },
  "tests": [{ "name": "x", "customer": "mia", "ofered": ["returns"], "at": "2026-13-01", "expect": { "retruns": { "offered": true } } }] }`;
    expect(problemsOf(text).map(({ code, range }) => `${code} ${range?.start.line}:${range?.start.column}-${range?.end.column}`)).toEqual([
      "missing-fact 1:25-38",
      "unknown-fact 1:27-33",
      "unknown-key 2:47-55",
      "no-such-date 2:76-88",
      "unknown-service 2:102-111",
    ]);
  });

  it("is an `at` without a clock, and a property that a fact does not have", () => {
    const timeless = policyOf({
      tierpolicy: 1,
      name: "timeless",
      facts: { address: { type: "object", properties: { city: { type: "string" }, floor: { type: "integer", default: 0 } } } },
      services: { tea: { need: "basic", control: "high" } },
    });
    const document = {
      at: DAY,
      tests: [{ name: "x", customer: { address: { city: "Wuhan" } }, but: { address: { flor: 3 } }, notOffered: ["tea"] }],
    };
    expect(problemsOf(document, timeless).map(({ code, pointer, message }) => `${code} at ${pointer}: ${message}`)).toEqual([
      "unknown-property at /tests/0/but/address/flor: `address` has no property `flor`",
      "no-clock at /at: `at` needs a clock fact, and the policy declares none",
    ]);
    const merged = {
      tests: [{ name: "x", customer: { address: { city: "Wuhan" } }, but: { address: { floor: 3 } }, notOffered: ["tea"] }],
    };
    expect(runPolicyTests(timeless, merged)).toMatchObject({ right: { tests: [{ customer: { address: { city: "Wuhan", floor: 3 } } }] } });
  });

  it("is a customer who breaks an invariant, at the customer", () => {
    const invariants = [
      {
        not: {
          all: [
            { fact: "member", operator: "equal", value: true },
            { fact: "spend", operator: "equal", value: 0 },
          ],
        },
      },
    ];
    const document = { at: DAY, tests: [{ name: "x", customer: { spend: 0, member: true }, offered: ["returns"] }] };
    expect(problemsOf(document, surprisingShop({ invariants })).map(({ code, pointer }) => `${code} at ${pointer}`)).toEqual([
      "broken-invariant at /tests/0/customer",
    ]);
  });
});
