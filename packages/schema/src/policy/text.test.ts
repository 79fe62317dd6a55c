import { expect, test } from "vitest";
import { textIn } from "./text.js";

const warranty = { de: "Gewähr", en: "Warranty", zh: "保修", "zh-Hant": "保固" };

test.each([
  ["zh", "保修"],
  ["zh-CN", "保修"],
  ["ZH-hant-TW", "保固"],
  ["fr", "Warranty"],
  ["toString", "Warranty"],
  ["", "Warranty"],
])("a text in several languages is read in `%s`, or in what is nearest to it", (lang, text) => {
  expect(textIn(warranty, lang)).toBe(text);
});

test("where there is no English, the first language stands in for it", () => {
  expect(textIn({ de: "Gewähr", zh: "保修" }, "fr")).toBe("Gewähr");
});

test("a text that does not say its language is in every one", () => {
  expect(textIn("Warranty", "zh")).toBe("Warranty");
});
