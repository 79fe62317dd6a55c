import type { Diagnostic } from "@tierpolicy/schema";
import type { Left } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { readFacts } from "../facts/read-facts.js";
import { essence, loaded } from "./load-module.test-support.js";
import { moduleOf } from "./module-of.js";

const always = { all: [] };
const offer = (name: string, conditions: object = always, more: object = {}) => ({
  name,
  conditions,
  event: { type: "offer", params: { service: "tea", ...more } },
});

/** The policy as a module, and whether it says of customers what `decide` says. */
const bothOf = async (document: object) => {
  const policy = policyOf(document);
  const compiled = compile(policy);
  const module = await loaded(policy);
  const agreeOn = (customers: readonly unknown[]) => {
    for (const customer of customers) expect(essence(module.decide(customer))).toEqual(essence(decide(compiled, customer as object)));
  };
  return { module, agreeOn };
};

const agree = async (document: object, customers: readonly unknown[]) => {
  const { module, agreeOn } = await bothOf(document);
  agreeOn(customers);
  return module;
};

/** Every word in the source that could be a name. */
const wordsIn = (code: string): readonly string[] => [...new Set(code.match(/[a-zA-Z]+/g))];

describe("names of the policy", () => {
  test("may be any word that a module has for itself, or JavaScript has", async () => {
    const code = moduleOf(
      policyOf({
        facts: {
          plan: { type: "string", enum: ["a", "b"] },
          dates: { type: "array", items: { type: "string", format: "date-time" }, default: [] },
          home: { type: "object", properties: { day: { type: "string", format: "date" } }, default: { day: "2026-01-01" } },
          today: { type: "string", format: "date", clock: true },
        },
        invariants: [{ any: [{ fact: "plan", operator: "equal", value: "a" }] }],
        segments: { a: { conditions: { all: [{ fact: "plan", operator: "equal", value: "a" }] } } },
        services: {
          tea: {
            need: "basic",
            control: "high",
            knownTo: ["a"],
            terms: { cups: { type: "integer", better: "more" } },
            defaults: { terms: { cups: 1 } },
          },
        },
        channels: { desk: { reach: "individual", except: { condition: "a" } } },
        rules: [
          offer("one"),
          { name: "two", conditions: always, event: { type: "limit", params: { service: "tea", commitment: "none" } } },
          { name: "three", conditions: always, event: { type: "arrange", params: { service: "tea", fee: 1, by: "us" } } },
        ],
      }),
    ).code;
    const keywords = [
      "eval",
      "class",
      "default",
      "await",
      "yield",
      "let",
      "static",
      "enum",
      "arguments",
      "null",
      "true",
      "undefined",
      "constructor",
      "toString",
      "valueOf",
    ];
    const words = [
      ...new Set([...wordsIn(code), ...keywords, "hasOwnProperty", "isPrototypeOf", "toLocaleString", "propertyIsEnumerable"]),
    ];
    const facts = [...new Set(words.map((word) => word.charAt(0).toLowerCase() + word.slice(1)))];
    const ids = [...new Set(words.map((word) => word.toLowerCase()))];
    const document = {
      facts: Object.fromEntries(facts.map((fact) => [fact, { type: "integer", default: 0 }])),
      segments: Object.fromEntries(
        ids.map((id, place) => [id, { conditions: { all: [{ fact: facts[place % facts.length], operator: "equal", value: 1 }] } }]),
      ),
      services: { tea: { need: "basic", control: "high", exclusiveTo: [...ids].reverse() } },
      channels: Object.fromEntries(ids.map((id) => [id, { reach: { segments: [id] } }])),
      rules: words.map((word, place) => offer(word, { condition: ids[place % ids.length] }, { channels: [ids[place % ids.length]] })),
    };
    const customers = [{}, Object.fromEntries(facts.map((fact) => [fact, 1])), ...facts.slice(0, 40).map((fact) => ({ [fact]: 1 }))];
    await agree(document, [...customers, Object.create({ constructor: 1, spend: 1 }), { valueOf: "no" }]);
  });

  test("that come to the same word are told apart", async () => {
    const names = [
      "a b",
      "a-b",
      "aB",
      "A b",
      "!",
      "?",
      "",
      "1",
      "1 a",
      "会员",
      "会员!",
      "é",
      "e\u0301",
      "𠮷",
      "a".repeat(200),
      `${"a".repeat(200)}b`,
    ].filter((name) => name !== "");
    const document = {
      facts: { visits: { type: "integer" } },
      rules: names.map((name, place) => offer(name, { all: [{ fact: "visits", operator: "greaterThan", value: place }] })),
    };
    await agree(
      document,
      names.map((_, visits) => ({ visits })),
    );
  });

  test("may be written with hyphens", async () => {
    const document = {
      facts: {
        "first-visit": { type: "string", format: "date" },
        home: { type: "object", properties: { "post-code": { type: "string" } } },
      },
      segments: {
        "no-form": {
          conditions: {
            all: [
              { fact: "home", path: "$.post-code", operator: "equal", value: "x" },
              { fact: "first-visit", operator: "lessThan", value: "2026-01-01" },
            ],
          },
        },
      },
      rules: [offer("r", { condition: "no-form" })],
    };
    const home = { "post-code": "x" };
    await agree(document, [{ home, "first-visit": "2025-12-31" }, { home, "first-visit": "2026-02-29" }, { home: { "post-code": 3 } }, {}]);
  });
});

const NASTY = [
  "*/ throw 1; /*",
  "</script><script>alert(1)</script>",
  "<!-- -->",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be taken for one
  "`${process.exit()}`",
  "\\u0022; throw 1; //",
  'a"; throw 1; "',
  "line\u2028line\u2029line\nline\r\nline",
  "\u202eright to left\u2066",
  "\u0000\u0007",
  "__proto__",
];

describe("texts of the policy", () => {
  test("stay texts, whatever is in them", async () => {
    const document = {
      name: NASTY.join(" "),
      version: NASTY.join(" "),
      facts: { word: { type: "string", description: NASTY.join(" ") }, kind: { type: "string", enum: NASTY, default: NASTY[0] } },
      rules: NASTY.map((text) => offer(text, { all: [{ fact: "word", operator: "equal", value: text }] })),
    };
    const module = await agree(
      document,
      [...NASTY, "other", NASTY.join("")].map((word) => ({ word })),
    );
    expect(module.policy.name).toBe(document.name);
    expect(module.policy.version).toBe(document.version);
    const { code, types } = moduleOf(policyOf(document));
    for (const source of [code, types]) {
      expect(source).not.toMatch(/<\/script|<!--|-->|[\u2028-\u202e\u2066-\u2069]/i);
      expect([...source].filter((character) => character < " " && character !== "\n")).toEqual([]);
    }
  });
});

describe("a module", () => {
  const facts = { visits: { type: "integer", minimum: 0 }, note: { type: "string" } };

  test("counts only what a customer has itself", async () => {
    const inherited = Object.create({ visits: 1, note: "a" });
    const own = Object.assign(Object.create({ visits: "no" }), { visits: 1, note: "a" });
    class Customer {
      visits = 1;
      get note() {
        return "a";
      }
    }
    await agree({ facts, rules: [offer("r")] }, [
      inherited,
      own,
      new Customer(),
      Object.assign(Object.create(null), { visits: 1, note: "a" }),
    ]);
  });

  test("counts nothing that was put into every object", async () => {
    const { agreeOn, module } = await bothOf({ facts, rules: [offer("r")] });
    Object.defineProperty(Object.prototype, "visits", { value: 1, configurable: true, enumerable: true, writable: true });
    try {
      agreeOn([{ note: "a" }, { note: "a", visits: 2 }]);
      expect(module.decide({ note: "a" })).toMatchObject({ _tag: "Left", left: [{ code: "missing-fact", pointer: "/visits" }] });
    } finally {
      Reflect.deleteProperty(Object.prototype, "visits");
    }
  });

  test("keeps nothing of a customer", async () => {
    const tags = ["a"];
    const document = {
      facts: { tags: { type: "array", items: { type: "string" } } },
      rules: [offer("r", { all: [{ fact: "tags", operator: "contains", value: "a" }] })],
    };
    const module = await agree(document, [{ tags }]);
    const decision = module.decide({ tags });
    tags.push("b");
    expect(module.decide({ tags: ["a"] })).toEqual(decision);
  });

  test("names the first twenty wrong elements of a list, and reads a huge one in no time", async () => {
    const document = { facts: { tags: { type: "array", items: { type: "string", enum: ["a"] } } } };
    const module = await agree(document, [{ tags: Array.from({ length: 30 }, (_, place) => (place % 2 ? "a" : place)) }]);
    const huge = { tags: new Array(2 ** 32 - 1) };
    expect(essence(module.decide(huge))).toEqual(essence(readFacts(policyOf(document), huge) as Left<Diagnostic[]>));
  });

  test("decides on services about which more rules speak than a number has bits", async () => {
    const noted = offer("noted", { all: [{ fact: "note", operator: "equal", value: "x" }] });
    const rules = Array.from({ length: 70 }, (_, visits) =>
      offer(`rule ${visits}`, { all: [{ fact: "visits", operator: "equal", value: visits }] }),
    );
    const customers = Array.from({ length: 71 }, (_, visits) => ["", "x"].map((note) => ({ visits, note })));
    await agree({ facts, rules: [noted, ...rules] }, customers.flat());
  });

  test("reads moments in every form in which they are written, and days of the calendar only", async () => {
    const document = {
      facts: { called: { type: "string", format: "date-time" }, day: { type: "string", format: "date", default: "2026-05-01" } },
      rules: [
        ...["2026-05-01T08:00:00Z", "2024-02-29T23:59:59.999Z"].flatMap((value) =>
          ["equal", "lessThan", "lessThanInclusive"].map((operator) =>
            offer(`${operator} ${value}`, { all: [{ fact: "called", operator, value }] }),
          ),
        ),
        offer("by day", { all: [{ fact: "day", operator: "lessThan", value: "2026-05-01" }] }),
      ],
    };
    const moments = [
      ...[
        "2026-05-01T08:00:00Z",
        "2026-05-01T08:00:00.000Z",
        "2026-05-01t08:00:00z",
        "2026-05-01T08:00:00.0Z",
        "2026-05-01T16:00:00+08:00",
      ],
      ...[
        "2026-05-01T08:00:00-00:00",
        "2026-05-01T07:59:59.999Z",
        "2026-05-01T08:00:00.001Z",
        "2024-02-29T23:59:59.999Z",
        "2024-03-01T00:00:00Z",
      ],
      ...[
        "2026-05-01T08:00:00",
        "2026-05-01 08:00:00Z",
        "2026-02-29T08:00:00Z",
        "2026-05-01T24:00:00Z",
        "2026-05-01T08:00:60Z",
        "2026-05-01",
      ],
      ...[
        "2026-05-01T08:00:00.0001Z",
        "0000-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "0000-01-01T00:00:00Z",
        "2026-05-01T08:00:00Z\n",
      ],
    ];
    const days = [
      "2024-02-29",
      "2023-02-29",
      "2000-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-12-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
    ];
    const called = "2026-05-01T08:00:00Z";
    await agree(document, [
      ...moments.map((called) => ({ called })),
      ...[...days, "2026-5-1", "2026-05-01\n"].map((day) => ({ called, day })),
    ]);
  });

  test("generates no code, and imports nothing", () => {
    const { code } = moduleOf(policyOf({ facts, rules: [offer("r")] }));
    expect(code).not.toMatch(/\beval\b|\bFunction\b|\bimport\b|\brequire\b|\bglobalThis\b|\bprocess\b/);
  });

  test("has only what its policy needs", () => {
    const { code } = moduleOf(policyOf({ facts, rules: [offer("r")] }));
    expect(code).not.toMatch(/isDate|momentOf|elements|termsOf|arrangementOf|INVARIANTS|isAsked/);
    expect(code.length).toBeLessThan(8_000);
  });
});
