import { describe, expect, it } from "vitest";
import { WORDINGS } from "./wordings.js";
import { zh } from "./zh.js";

/** Every text of a wording; where a value goes, `VALUE` stands. */
const textsOf = (part: unknown): readonly string[] => {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [String(part("VALUE"))];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
};

describe.each(WORDINGS.map((wording) => [wording.language, wording] as const))("the wording in `%s`", (language, wording) => {
  it("has a word for everything, and says every value once", () => {
    for (const text of textsOf(wording)) expect(text.trim()).not.toBe("");
    for (const said of textsOf([wording.targetOf, wording.publishedTarget, wording.atMost, wording.atLeast, wording.by]))
      expect(said.split("VALUE")).toHaveLength(2);
  });

  it("has a tag that is well formed, and fonts that end with a generic family", () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    for (const fonts of [wording.typography.text, wording.typography.headings]) expect(fonts).toMatch(/(?:^|, )(?:sans-)?serif$/);
  });
});

describe("the Chinese wording", () => {
  it("has Chinese punctuation throughout", () => {
    const { typography: _, language: __, direction: ___, marks: ____, ...texts } = zh;
    for (const text of textsOf(texts)) expect(text).not.toMatch(/[,.:;?!()"']/);
  });

  it("puts a space between Chinese characters and others, and none between Chinese ones", () => {
    expect([zh.by("老魏工坊"), zh.by("Uncle Wei"), zh.by("5G 小店"), zh.atMost("48"), zh.atLeast("金卡")]).toEqual([
      "由老魏工坊办理",
      "由 Uncle Wei 办理",
      "由 5G 小店办理",
      "不超过 48",
      "至少金卡",
    ]);
  });
});
