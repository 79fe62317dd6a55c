import { expect, it } from "vitest";
import { figuresIn } from "./figures.js";

const [english, chinese] = [figuresIn("en-GB"), figuresIn("zh")];

it.each<[number, string | undefined, string, string]>([
  [90, "CNY", "CN¥90", "¥90"],
  [6.5, "EUR", "€6.50", "€6.50"],
  [1234.505, "EUR", "€1,234.505", "€1,234.505"],
  [500, "JPY", "JP¥500", "JP¥500"],
  [20, "points", "20 points", "20 points"],
  [20.25, undefined, "20.25", "20.25"],
])("writes a fee of %d in %s", (amount, currency, inEnglish, inChinese) => {
  expect([english.money(amount, currency), chinese.money(amount, currency)]).toEqual([inEnglish, inChinese]);
});

it("rounds neither a number nor a share", () => {
  expect([0, 1e6, 0.0005, 12.3456].map(english.number)).toEqual(["0", "1,000,000", "0.0005", "12.3456"]);
  expect([0.9, 0.995, 0.99999, 1].map(english.percentage)).toEqual(["90%", "99.5%", "99.999%", "100%"]);
});

it("writes a day as the language does, and a moment as it is in UTC", () => {
  expect([english.date("2026-05-01"), chinese.date("2026-05-01")]).toEqual(["1 May 2026", "2026年5月1日"]);
  expect(english.date("2026-05-01T22:30:00.000Z")).toBe("1 May 2026 at 22:30 UTC");
  expect(english.date("next week")).toBe("next week");
});
