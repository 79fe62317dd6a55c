import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { agree, offer } from "./load-module.test-support.js";
import { moduleOf } from "./module-of.js";

const always = { all: [] };

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
