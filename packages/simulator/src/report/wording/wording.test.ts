import { describe, expect, it } from "vitest";
import { CHECK_IDS } from "../../check/checks.js";
import { COEFFICIENT_NAMES } from "../../population/coefficients/coefficients.js";
import { en } from "./en.js";
import { WORDINGS } from "./wordings.js";
import { zh } from "./zh.js";

/** What stands for the values of a function, one after the other: a text, or a number where it is counted. */
const VALUES = ["ONE", "TWO", "THREE", "FOUR", "FIVE"] as const;

/** Every text of a wording; where values go, they stand. */
const textsOf = (part: unknown): readonly string[] => {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [String(part(...VALUES.slice(0, part.length)))];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
};

/** The paths of all texts. */
const pathsOf = (part: unknown, path = ""): readonly string[] =>
  typeof part === "object" && part !== null ? Object.entries(part).flatMap(([key, inner]) => pathsOf(inner, `${path}/${key}`)) : [path];

describe.each(WORDINGS.map((wording) => [wording.language, wording] as const))("the wording of reports in `%s`", (language, wording) => {
  it("has a word for everything", () => {
    const { space: _, ...marks } = wording.marks;
    for (const text of textsOf({ ...wording, marks })) expect(text.trim()).not.toBe("");
    expect(Object.keys(wording.checks)).toEqual(expect.arrayContaining([...CHECK_IDS]));
  });

  it("has a tag that is well formed, and fonts that end with a generic family", () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    const { text, headings, figures } = wording.typography;
    for (const fonts of [text, headings, figures]) expect(fonts).toMatch(/(?:^|, )(?:sans-)?serif$/);
  });

  it("says every value that it is given", () => {
    const functions = (part: unknown): readonly ((...values: readonly unknown[]) => string)[] => {
      if (typeof part === "function") return [part as (...values: readonly unknown[]) => string];
      return typeof part === "object" && part !== null ? Object.values(part).flatMap(functions) : [];
    };
    const { nothing: _, ...open } = wording.summary.open;
    for (const say of functions({ ...wording, summary: { ...wording.summary, open } })) {
      const values = VALUES.slice(0, say.length);
      for (const value of values) expect(say(...values)).toContain(value);
    }
  });
});

describe("the wordings of reports", () => {
  it("have the same texts, and Chinese ones for what English takes from the model itself", () => {
    const { coefficients, ...texts } = zh;
    expect(new Set(pathsOf(texts))).toEqual(new Set(pathsOf(en)));
    expect(Object.keys(coefficients ?? {})).toEqual(COEFFICIENT_NAMES);
  });

  it("count in English as English counts", () => {
    expect([
      en.weeks(1),
      en.weeks(104),
      en.people("2,000", 1),
      en.summary.open.refuted(1, "x"),
      en.summary.open.refuted(2, "x and y"),
    ]).toEqual(["1 week", "104 weeks", "2,000 customers, 1 run", "1 finding is open: x.", "2 findings are open: x and y."]);
  });

  it("have Chinese punctuation throughout in Chinese", () => {
    const { typography: _, language: __, direction: ___, marks: ____, coefficients: _____, ...texts } = zh;
    for (const text of textsOf(texts)) expect(text).not.toMatch(/[,.:;?!()"']/);
  });
});
