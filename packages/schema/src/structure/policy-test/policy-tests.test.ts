import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { readPolicyTests } from "../../policy-tests.js";
import { publicSchema } from "./json-schema.js";

const withTest = (more: object) => ({ tests: [{ name: "tea for all", customer: {}, ...more }] });
const withService = (expected: unknown) => withTest({ expect: { tea: expected } });

/** What is reported, as `code at pointer: message | help`. */
const reported = (document: unknown) =>
  readPolicyTests(document).problems.map(({ code, pointer, message, help }) => `${code} at ${pointer || "/"}: ${message} | ${help}`);

const BOUNDS = "write `atLeast`, `atMost` or both";
const HAS_OR_LACKS = 'list all of them, or write `{ "contains": [ … ] }`, `{ "excludes": [ … ] }` or both';

const CASES: readonly (readonly [what: string, document: unknown, ...problems: readonly string[]])[] = [
  ["an empty object", {}, 'missing-key at /: the test file lacks `tests` | write `"tests"`: the tests'],
  ["no tests", { tests: [] }, "nothing-listed at /tests: `tests` is empty | write a test"],
  ["a misspelt list", withTest({ ofered: ["tea"] }), "unknown-key at /tests/0/ofered: unknown key `ofered` | did you mean `offered`?"],
  [
    "a level without its service",
    withTest({ commitment: "target" }),
    'unknown-key at /tests/0/commitment: unknown key `commitment` | write it of a service: `"expect": { "<service>": { "commitment": … } }`',
  ],
  [
    "a misspelt level",
    withService({ commitment: "targt" }),
    "not-allowed at /tests/0/expect/tea/commitment: `commitment` cannot be `targt` | did you mean `target`?",
  ],
  [
    "a level that is none",
    withService({ publicity: 3 }),
    "wrong-type at /tests/0/expect/tea/publicity: `publicity` must be a string or an object, and is a number | how widely it may be told of",
  ],
  [
    "bounds of nothing",
    withService({ publicity: {} }),
    `nothing-listed at /tests/0/expect/tea/publicity: \`publicity\` is empty | ${BOUNDS}`,
  ],
  [
    "a misspelt bound",
    withService({ commitment: { atLest: "target" } }),
    "unknown-key at /tests/0/expect/tea/commitment/atLest: unknown key `atLest` | did you mean `atLeast`?",
  ],
  [
    "one channel instead of a list",
    withService({ channels: "letter" }),
    `wrong-type at /tests/0/expect/tea/channels: \`channels\` must be a list or an object, and is a string | ${HAS_OR_LACKS}`,
  ],
  [
    "a service of which nothing is said",
    withService({}),
    "nothing-listed at /tests/0/expect/tea: `tea` is empty | state `offered`, `commitment`, `publicity`, `terms`, `channels`, `approval` or `arrangement`",
  ],
  [
    "nothing that is heard",
    withTest({ hears: [] }),
    "nothing-listed at /tests/0/hears: `hears` is empty | name a service, or leave the list out",
  ],
  [
    "facts beside the customer",
    { tests: [{ name: "tea for all", facts: {} }] },
    "unknown-key at /tests/0/facts: unknown key `facts` | write the facts under `customer`",
    'missing-key at /tests/0: element 1 of `tests` lacks `customer` | write `"customer"`: the customer: a name from `customers`, or the facts, where those with a default may be left out',
  ],
];

describe("the form of policy tests", () => {
  it.each(CASES)("%s", (_, document, ...problems) => {
    expect(reported(document)).toEqual(problems);
  });

  it("is told with its place, together with what is sound", () => {
    const text = '{\n  "tests": [{ "name": "tea for all", "customer": {}, "ofered": ["tea"], "hears": ["pie"] }]\n}';
    const { problems, document } = readPolicyTests(text);
    expect(problems.map(({ range }) => range)).toEqual([{ start: { line: 2, column: 54 }, end: { line: 2, column: 62 } }]);
    expect(document?.tests).toMatchObject([{ name: "tea for all", customer: {}, hears: ["pie"] }]);
  });

  it("is what policy-test.schema.json says", () => {
    const emitted = JSON.parse(readFileSync(new URL("../../../dist/policy-test.schema.json", import.meta.url), "utf8"));
    expect(emitted).toEqual(publicSchema);
    const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(publicSchema);
    const whole = withTest({
      but: { age: 3 },
      at: "2026-05-01",
      offered: ["tea"],
      expect: {
        tea: {
          commitment: "target",
          publicity: { atMost: "public" },
          terms: { hours: 3 },
          channels: [],
          approval: ["manager"],
          arrangement: { fee: 3 },
        },
      },
      segments: { contains: ["vip"] },
      agreement: { doesNotMention: ["pie"] },
    });
    expect([validate(whole), reported(whole)]).toEqual([true, []]);
    for (const [, document] of CASES) expect(validate(document)).toBe(false);
  });
});
