import { describe, expect, it, test } from "vitest";
import { isolated, onOneLine, phraseOf, phraseOfId } from "./phrase.js";

describe("words of the author's", () => {
  it.each([
    ["  two\n\tlines\r\n", "two lines"],
    ["\u0000\u001b[31mred\u0085", "[31mred"],
    ["\u202eright to left\u202c \u2066isolated\u2069", "right to left isolated"],
    ["half \ud83c, whole 🍰", "half \ufffd, whole 🍰"],
    ["می\u200cخواهم", "می\u200cخواهم"],
  ])("%j are shown as %j", (words, shown) => {
    expect(onOneLine(words)).toBe(shown);
  });

  it("are kept apart from what surrounds them where they are written from right to left", () => {
    expect(["خدمة VIP", "שירות", "service", "服务"].map(isolated)).toEqual([
      "\u2068خدمة VIP\u2069",
      "\u2068שירות\u2069",
      "service",
      "服务",
    ]);
  });

  it("of which nothing can be read are none", () => {
    const voice = { wanted: "en", language: "en" };
    expect([phraseOf(undefined, voice), phraseOf(" \u202e\n", voice), phraseOf({ en: "" }, voice)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ["fault-repair", "Fault repair"],
  ["withinHours", "Within hours"],
  ["five-g", "Five g"],
  ["top10Percent", "Top10 percent"],
])("what has no title is called by its id: `%s`", (id, words) => {
  expect(phraseOfId(id)).toEqual({ text: words });
});
