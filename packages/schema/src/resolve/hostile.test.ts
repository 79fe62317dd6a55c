import { describe, expect, it } from "vitest";
import { parsePolicy } from "../parse-policy.js";

const MANY = 10_000;
const ids = (prefix: string, count = MANY): readonly string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const map = <Value>(keys: readonly string[], value: (index: number) => Value) =>
  Object.fromEntries(keys.map((key, index) => [key, value(index)]));
const list = <Value>(value: (index: number) => Value, count = MANY) => Array.from({ length: count }, (_, index) => value(index));

const everyone = { all: [] };
const tea = { need: "basic", control: "high" };
const offer = (params: object) => ({ conditions: everyone, event: { type: "offer", params } });
const segments = (keys: readonly string[]) => map(keys, () => ({ conditions: everyone }));
const policy = (parts: object) => JSON.stringify({ tierpolicy: 1, name: "hostile", services: { tea }, ...parts });

const enums = { a: { type: "string", enum: ids("v") }, b: { type: "string", enum: ids("w") } };
const inSegment = (comparisons: readonly object[]) => ({ some: { conditions: { all: comparisons } } });

/** Each with the code of its first problem; sizes are such that anything worse than work in proportion would not end in time. */
const HOSTILE: readonly (readonly [what: string, text: () => string, code: string | undefined])[] = [
  [
    "a chain of segments",
    () => policy({ segments: map(ids("s"), (index) => ({ conditions: index === 0 ? everyone : { condition: `s${index - 1}` } })) }),
    "nested-too-deeply",
  ],
  [
    "segments that all refer to each other",
    () => policy({ segments: map(ids("s", 300), () => ({ conditions: { all: ids("s", 300).map((condition) => ({ condition })) } })) }),
    "circular-segments",
  ],
  ["unknown segments", () => policy({ segments: inSegment(ids("x").map((condition) => ({ condition }))) }), "unknown-segment"],
  [
    "a long enum and a list of all its values",
    () => policy({ facts: enums, segments: inSegment([{ fact: "a", operator: "in", value: ids("v") }]) }),
    undefined,
  ],
  [
    "a long enum and a list of none of its values",
    () => policy({ facts: enums, segments: inSegment([{ fact: "a", operator: "in", value: ids("w") }]) }),
    "outside-domain",
  ],
  [
    "comparisons of two long enums",
    () => policy({ facts: enums, segments: inSegment(list(() => ({ fact: "a", operator: "equal", value: { fact: "b" } }))) }),
    "no-common-value",
  ],
  [
    "rules that select services whose scales all differ",
    () =>
      policy({
        services: map(ids("s"), (index) => ({ ...tea, terms: { term: { enum: ["low", `high${index}`] } } })),
        rules: list(() => offer({ service: { need: "basic" }, terms: { term: "low" } })),
      }),
    undefined,
  ],
  [
    "rules that select by tags of their own",
    () =>
      policy({
        services: map(ids("s"), (index) => ({ ...tea, tags: [`t${index}`] })),
        rules: list((index) => offer({ service: { tag: `t${index}` } })),
      }),
    undefined,
  ],
  [
    "rules that offer a service with very many terms",
    () =>
      policy({
        services: { tea: { ...tea, terms: map(ids("t"), () => ({ type: "number", better: "more" })) } },
        rules: list(() => offer({ service: "tea", terms: { t0: 1 } })),
      }),
    "missing-term",
  ],
  [
    "services for very many tiers",
    () =>
      policy({
        segments: segments(ids("s")),
        tiers: [ids("s")],
        services: map(ids("v"), () => ({ need: "delight", exclusiveTo: [{ from: "s0" }] })),
      }),
    "too-many-tiers",
  ],
  [
    "a service for very many segments, known to as many",
    () =>
      policy({
        segments: segments(ids("s")),
        services: { tea: { need: "delight", exclusiveTo: ids("s"), knownTo: ids("s").toReversed() } },
      }),
    undefined,
  ],
  ["rules of the same name", () => policy({ rules: list(() => ({ name: "tea", ...offer({ service: "tea" }) })) }), "duplicate-name"],
  [
    "comparisons with long lists",
    () =>
      policy({
        facts: { size: { type: "number" } },
        segments: inSegment(list(() => ({ fact: "size", operator: "in", value: list((index) => index, 200) }), 1000)),
      }),
    undefined,
  ],
];

describe("a hostile document that has the right form", () => {
  it.each(HOSTILE)("of %s is judged in time", (_, text, code) => {
    const parsed = parsePolicy(text());
    expect(parsed._tag === "Left" ? parsed.left[0].code : undefined).toBe(code);
  });
});
