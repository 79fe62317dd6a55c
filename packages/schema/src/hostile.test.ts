import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderDiagnostics } from "./diagnostics/render.js";
import { parsePolicy } from "./parse-policy.js";

const policy = (more: object): string => JSON.stringify({ tierpolicy: 1, name: "x", services: {}, ...more });
const many = <Value>(count: number, entry: (index: number) => readonly [string, Value]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));
const comparison = { fact: "age", operator: "equal", value: 1 };
const withCondition = (condition: string): string =>
  `{"tierpolicy":1,"name":"x","services":{},"facts":{"age":{"type":"number"}},"segments":{"vip":{"conditions":${condition}}}}`;
const nested = (open: string, depth: number, close: string): string =>
  `${open.repeat(depth)}${JSON.stringify(comparison)}${close.repeat(depth)}`;

/** Each with the code of a problem; sizes are such that anything worse than linear work would not end in time. */
const HOSTILE: readonly (readonly [what: string, text: () => string, code: string])[] = [
  ["half a million opening brackets", () => "[".repeat(500_000), "too-deep"],
  ["half a million opening braces", () => '{"a":'.repeat(500_000), "too-deep"],
  ["conditions nested a thousand deep", () => withCondition(nested('{"all":[', 1000, "]}")), "too-deep"],
  ["eleven megabytes", () => policy({ name: "x".repeat(11_000_000) }), "too-large"],
  ["four million characters of three bytes each", () => policy({ name: "保".repeat(4_000_000) }), "too-large"],
  ["a hundred thousand unknown keys", () => policy(many(100_000, (index) => [`k${index}`, index])), "unknown-key"],
  ["fifty thousand wrong services", () => policy({ services: many(50_000, (index) => [`s${index}`, { need: "none" }]) }), "not-allowed"],
  ["a hundred thousand times the same key", () => `{${'"a":1,'.repeat(100_000)}"a":1}`, "duplicate-key"],
  ["a million commas", () => `[${",".repeat(1_000_000)}]`, "syntax-error"],
  ["a million comments", () => `{${"/**/".repeat(1_000_000)}}`, "comment"],
  ["a million bad escapes", () => `{"name":"${"\\x".repeat(1_000_000)}"}`, "syntax-error"],
  ["a million halves of surrogate pairs", () => policy({ name: "x" }).replace('"x"', `"${"\\ud800".repeat(1_000_000)}"`), "lone-surrogate"],
  ["a number of a million digits", () => policy({ budget: 1 }).replace(":1}", `:${"1".repeat(1_000_000)}}`), "inexact-number"],
  ["a key of a million letters", () => policy({ ["k".repeat(1_000_000)]: many(1000, (index) => [`a${index}`, 1]) }), "key-too-long"],
  ["a word of a million letters", () => `{"name": ${"a".repeat(1_000_000)}}`, "syntax-error"],
  ["an id of a million letters", () => policy({ tiers: [[`${"a".repeat(1_000_000)}!`]] }), "bad-id"],
  [
    "a million decorators",
    () => withCondition(JSON.stringify({ all: [{ ...comparison, operator: `${"not:".repeat(1_000_000)}equal` }] })),
    "unknown-operator",
  ],
  [
    "a path of a million steps",
    () => withCondition(JSON.stringify({ all: [{ ...comparison, path: `$${".a".repeat(1_000_000)}` }] })),
    "bad-path",
  ],
  [
    "a hundred thousand equal tags",
    () => policy({ services: { tea: { need: "basic", control: "high", tags: Array.from({ length: 100_000 }, () => "a") } } }),
    "repeated-item",
  ],
  [
    "a hundred thousand wrong elements",
    () => policy({ facts: { a: { type: "string", enum: Array.from({ length: 100_000 }, (_, index) => ({ index })) } } }),
    "wrong-type",
  ],
  [
    "a circle of ten thousand segments",
    () => policy({ segments: many(10_000, (index) => [`s${index}`, { conditions: { condition: `s${(index + 1) % 10_000}` } }]) }),
    "circular-segments",
  ],
  [
    "prototypes to pollute",
    () => '{"tierpolicy":1,"name":"x","services":{},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    "reserved-key",
  ],
];

describe("a hostile document", () => {
  it.each(HOSTILE)("of %s gets a bounded number of diagnostics", (_, text, code) => {
    const document = text();
    const parsed = parsePolicy(document);
    if (parsed._tag === "Right") throw new Error("the document is invalid");
    expect(parsed.left.map((problem) => problem.code)).toContain(code);
    expect(parsed.left.length).toBeLessThanOrEqual(1001);
    expect(parsed.left.every(({ message, help = "" }) => message.length < 500 && help.length < 2000)).toBe(true);
    expect(renderDiagnostics(parsed.left, { text: document }).length).toBeLessThan(3_000_000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["all", '{"all":[', "]}"],
    ["any", '{"any":[', "]}"],
    ["not", '{"not":', "}"],
    ["not of all", '{"not":{"all":[', "]}}"],
  ])("that only nests `%s` 200 deep is none", (name, open, close) => {
    const text = withCondition(nested(open, name === "not of all" ? 100 : 200, close));
    expect(parsePolicy(text)._tag).toBe("Right");
    expect(parsePolicy(JSON.parse(text))._tag).toBe("Right");
  });

  it("that is only large is none", () => {
    const services = many(20_000, (index) => [`s${index}`, { need: "basic", control: "high" }]);
    expect(parsePolicy(policy({ services }))._tag).toBe("Right");
  });

  it("that is stopped says how much was not looked at", () => {
    const parsed = parsePolicy(policy(many(3000, (index) => [`k${index}`, index])));
    expect(parsed._tag === "Left" && parsed.left.at(-1)).toMatchObject({
      code: "too-many-problems",
      message: "2000 more problems are not listed",
    });
  });
});

const SPECIMEN = readFileSync(new URL("./structure/specimen.json", import.meta.url), "utf8");

describe("a damaged document", () => {
  it("never makes the parser throw, and is either valid or has an error in the text", () => {
    const damage = fc.record({
      at: fc.nat(SPECIMEN.length),
      remove: fc.nat(12),
      insert: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "null", "\\", "\ud800")),
    });
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 3 }), (damages) => {
        const text = damages.reduce((whole, { at, remove, insert }) => whole.slice(0, at) + insert + whole.slice(at + remove), SPECIMEN);
        const parsed = parsePolicy(text);
        if (parsed._tag === "Right") return;
        expect(parsed.left.some(({ severity }) => severity === "error")).toBe(true);
        const lines = parsed.left.map(({ range }) => range?.start.line ?? Number.POSITIVE_INFINITY);
        expect(lines).toEqual(lines.toSorted((a, b) => (a === b ? 0 : a - b)));
        expect(renderDiagnostics(parsed.left, { text })).not.toContain("undefined");
      }),
      { numRuns: 300 },
    );
  });

  it("means the same as text and as parsed data", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("need", "control", "type", "operator", "fact", "service", "all", "reach", "conditions"),
        fc.string(),
        (key, value) => {
          const document = JSON.parse(SPECIMEN, (name, inner) => (name === key ? value : inner));
          const codes = (input: unknown) => {
            const parsed = parsePolicy(input);
            return (parsed._tag === "Left" ? parsed.left : parsed.right.warnings).map(({ code, pointer }) => `${code} ${pointer}`).sort();
          };
          expect(codes(document)).toEqual(codes(JSON.stringify(document)));
        },
      ),
      { numRuns: 50 },
    );
  });
});
