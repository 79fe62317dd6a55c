import { describe, expect, it } from "vitest";
import type { FailedExpectation } from "./report.js";
import { runPolicyTests } from "./run.js";
import { DAY, PEOPLE, surprisingShop } from "./shop.test-support.js";

const policy = surprisingShop();

const ran = (test: object, who: keyof typeof PEOPLE) => {
  const report = runPolicyTests(policy, { at: DAY, customers: PEOPLE, tests: [{ name: "a test", customer: who, ...test }] });
  if (report._tag === "Left") throw new Error(report.left.map(({ message }) => message).join("\n"));
  return report.right;
};

const told = ({ message, expected, got, because }: FailedExpectation) => [`${message} (${expected} / ${got})`, ...because];
const failures = (who: keyof typeof PEOPLE, test: object) => ran(test, who).tests[0]?.failures.map(told);

/** Of each person, what holds. */
const HOLDS: readonly (readonly [who: keyof typeof PEOPLE, test: object])[] = [
  ["stranger", { offered: ["returns"], notOffered: ["delivery", "preview", "free-sample"] }],
  [
    "stranger",
    { expect: { delivery: { arrangement: { fee: 6.5, by: "us" } }, preview: { arrangement: false }, returns: { arrangement: false } } },
  ],
  [
    "stranger",
    {
      expect: {
        delivery: { commitment: { atMost: "none" }, publicity: { atMost: "public" }, terms: { hours: { atMost: 48 } }, channels: [] },
      },
    },
  ],
  ["member", { expect: { delivery: { approval: [] } } }],
  ["stranger", { segments: [], hears: ["returns"], doesNotHear: ["preview", "delivery"] }],
  ["stranger", { agreement: { provided: ["returns"], arrangeable: ["delivery"], doesNotMention: ["preview", "free-sample"] } }],
  [
    "member",
    {
      expect: {
        delivery: {
          offered: true,
          commitment: "target",
          publicity: { atLeast: "individual", atMost: "segment" },
          terms: { hours: { atLeast: 50 } },
        },
      },
    },
  ],
  ["member", { expect: { delivery: { terms: { hours: 48 }, channels: { contains: ["members-letter"], excludes: ["website"] } } } }],
  [
    "member",
    {
      segments: ["member"],
      offered: ["free-sample"],
      doesNotHear: ["free-sample"],
      agreement: { doesNotMention: ["free-sample", "preview"] },
    },
  ],
  ["regular", { segments: { contains: ["regular"] }, hears: ["preview"], agreement: { provided: ["preview"] } }],
];

/** Of each person, what does not, and what is said of it. */
const FAILS: readonly (readonly [who: keyof typeof PEOPLE, test: object, ...said: readonly string[]])[] = [
  [
    "stranger",
    { offered: ["delivery"] },
    "`delivery` is not offered (offered / not offered)",
    "no offer matches",
    "offer `members get delivery` does not match: not in `member`: `member` is false, and must be true",
  ],
  ["member", { notOffered: ["delivery"] }, "`delivery` is offered (not offered / offered)", "offer `members get delivery` matches"],
  [
    "member",
    { expect: { delivery: { commitment: "guaranteed" } } },
    "the commitment of `delivery` is `target` (commitment guaranteed / commitment target)",
    "offer `members get delivery` matches, and gives `target`, the default of its class",
  ],
  [
    "stranger",
    { expect: { delivery: { commitment: { atLeast: "none" } } } },
    "`delivery` is not offered, and so below every commitment (commitment none or more / not offered)",
    "no offer matches",
    "offer `members get delivery` does not match: not in `member`: `member` is false, and must be true",
  ],
  [
    "member",
    { expect: { delivery: { terms: { hours: { atLeast: 24 } } } } },
    "the hours of `delivery` is `48` (hours 24 or better / hours 48)",
    "offer `members get delivery` matches, and gives hours `48`, the service's default",
  ],
  [
    "regular",
    { expect: { preview: { channels: ["members-letter"] } } },
    "the customer is not told of `preview` on just these channels (members-letter / regulars-card)",
    "told on `regulars-card`",
    "no offer asks for `members-letter`",
  ],
  [
    "member",
    { expect: { delivery: { channels: { contains: ["website"] } } } },
    "the customer is not told of `delivery` on `website` (told of `delivery` on `website` / not told of `delivery` on `website`)",
    "not told on `website`: that needs publicity public",
  ],
  [
    "member",
    { expect: { delivery: { approval: ["manager"] } } },
    "`delivery` is not to be approved by just these (manager / nobody)",
    "offer `members get delivery` matches",
  ],
  [
    "member",
    { expect: { delivery: { arrangement: true } } },
    "`delivery` is not arrangeable for a fee (arrangeable for a fee / not arrangeable for a fee)",
    "offer `members get delivery` matches",
  ],
  [
    "stranger",
    { expect: { delivery: { arrangement: { fee: 5 } } } },
    "`delivery` is arrangeable for 6.5 by us (arrangeable for 5 / arrangeable for 6.5 by us)",
    "arrange `others pay` matches",
  ],
  [
    "member",
    { hears: ["preview"] },
    "the customer does not hear of `preview` (hears of it / told on no channel)",
    "`regulars-card` carries it, and reaches `regular` only",
  ],
  [
    "member",
    { doesNotHear: ["returns"] },
    "the customer hears of `returns` on `website` (does not hear of it / told on website)",
    "`website` carries it because of this customer, by `all return`",
  ],
  [
    "regular",
    { segments: ["regular"] },
    "the customer is not in just these segments (regular / member, regular)",
    "to be outside of `member`: `member` is true, and must not be true",
  ],
  [
    "member",
    { segments: { contains: ["regular"] } },
    "the customer is not in `regular` (in `regular` / not in `regular`)",
    "to be in `regular`: `spend` is 10, and must be at least 1000",
  ],
  [
    "stranger",
    { agreement: { provided: ["delivery"] } },
    "the agreement says of `delivery`: can be arranged for 6.5 by us (provided / can be arranged for 6.5 by us)",
    "no offer matches",
    "offer `members get delivery` does not match: not in `member`: `member` is false, and must be true",
  ],
  [
    "member",
    { agreement: { notProvided: ["preview"] } },
    "the agreement says of `preview`: not mentioned (not provided / not mentioned)",
    "it is known to `regular` only",
  ],
];

describe("a policy test", () => {
  it.each(HOLDS.map(([who, test]) => ({ who, test })))("passes where all holds: $who $test", ({ who, test }) => {
    expect(failures(who, test)).toEqual([]);
    expect(ran(test, who)).toMatchObject({ policy: "shop", verdict: "passed", passed: 1, failed: 0, undecided: 0 });
  });

  it.each(FAILS.map(([who, test, ...said]) => ({ who, test, said })))(
    "fails where something does not, and says why: $who $test",
    ({ who, test, said }) => {
      expect(failures(who, test)).toEqual([said]);
      expect(ran(test, who)).toMatchObject({ verdict: "failed", passed: 0, failed: 1, tests: [{ verdict: "failed" }] });
    },
  );

  it("points at the expectation in the text", () => {
    const text = '{\n  "tests": [\n    { "name": "x", "customer": { "spend": 1 },\n      "offered": ["returns", "preview"] }\n  ]\n}';
    const report = runPolicyTests(policy, text, { at: DAY });
    expect(report).toMatchObject({
      right: {
        tests: [
          {
            pointer: "/tests/0",
            expectations: 2,
            customer: { spend: 1, member: false, papers: [], today: DAY },
            failures: [{ pointer: "/tests/0/offered/1", range: { start: { line: 4, column: 30 }, end: { line: 4, column: 39 } } }],
          },
        ],
      },
    });
  });

  it("says what it was told, and because of whom, where a letter is overheard", () => {
    const channels = { letter: { reach: { segments: ["member"] } } };
    const rules = [
      {
        name: "big spenders",
        conditions: { all: [{ fact: "spend", operator: "greaterThan", value: 50 }] },
        event: { type: "offer", params: { service: "delivery", channels: ["letter"] } },
      },
    ];
    const report = runPolicyTests(surprisingShop({ channels, rules }), {
      tests: [{ name: "x", customer: PEOPLE.member, at: DAY, doesNotHear: ["delivery"] }],
    });
    expect(report).toMatchObject({
      right: { tests: [{ failures: [{ because: ["`letter` carries it because of a customer with `spend: 51`, by `big spenders`"] }] }] },
    });
  });

  it("is undecided, and not passed, where the budget does not suffice to know who hears what", () => {
    const report = runPolicyTests(
      policy,
      { at: DAY, tests: [{ name: "x", customer: PEOPLE.member, doesNotHear: ["preview"] }] },
      { budget: 1 },
    );
    expect(report).toMatchObject({
      right: { verdict: "undecided", passed: 0, undecided: 1, tests: [{ failures: [{ verdict: "undecided" }] }] },
    });
  });
});

describe("the moment of a test", () => {
  const clocked = (file: object, test: object, at?: string) => {
    const report = runPolicyTests(
      policy,
      { ...file, tests: [{ name: "x", customer: { spend: 1, ...test }, offered: ["returns"], ...("at" in test ? test : {}) }] },
      at === undefined ? {} : { at },
    );
    return report._tag === "Left" ? report.left.map(({ message }) => message) : report.right.tests[0]?.customer["today"];
  };

  it("is the customer's own, else the file's, else that of the run", () => {
    expect(clocked({ at: "2026-02-02" }, { today: "2026-01-01" }, "2026-03-03")).toBe("2026-01-01");
    expect(clocked({ at: "2026-02-02" }, {}, "2026-03-03")).toBe("2026-02-02");
    expect(clocked({}, {}, "2026-03-03T10:00:00Z")).toBe("2026-03-03");
    expect(clocked({}, {})).toEqual(["`today` is missing, and is the clock"]);
  });

  it("is midnight in UTC where a day is said and the clock knows moments", () => {
    const facts = { now: { type: "string", format: "date-time", clock: true } };
    const momentary = surprisingShop({
      facts,
      segments: {},
      channels: {},
      rules: [],
      services: { returns: { need: "basic", control: "high" } },
    });
    const report = runPolicyTests(momentary, { at: DAY, tests: [{ name: "x", customer: {}, notOffered: ["returns"] }] });
    expect(report).toMatchObject({ right: { tests: [{ customer: { now: "2026-05-01T00:00:00.000Z" } }] } });
  });
});
