import picocolors from "picocolors";
import { expect, test } from "vitest";
import { bandText, fixed, percent, satisfactionText, signed, whole, wholeText } from "./figures.js";

const plain = { colors: picocolors.createColors(false) };
const band = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });

test("numbers are grouped, rounded, and never a negative nothing", () => {
  expect([1234567.6, 0.4, -0.4, -1234.5].map(whole)).toEqual(["1,234,568", "0", "0", "−1,234"]);
  expect([0.125, -0.001, -0.126].map(fixed(2))).toEqual(["0.13", "0.00", "−0.13"]);
  expect([3, 0.4, 0, -3].map(signed(whole))).toEqual(["+3", "0", "0", "−3"]);
  expect(percent(0.126)).toBe("13 %");
});

test("a mean says how sure it is, where that can be seen", () => {
  expect(wholeText(band(1234, 5.4), plain)).toBe("1,234 ± 5");
  expect(wholeText(band(1234, 0.4), plain)).toBe("1,234");
  expect(satisfactionText(band(0.126, 0.014), plain)).toBe("+0.13 ± 0.01");
  expect(satisfactionText({ mean: -0.5, low: Number.NaN, high: Number.NaN }, plain)).toBe("−0.50");
  expect(bandText({ mean: Number.NaN, low: Number.NaN, high: Number.NaN }, whole, plain)).toBe("–");
});

test("how sure it is, is dimmed", () => {
  expect(wholeText(band(12, 3), { colors: picocolors.createColors(true) })).toBe("12 \u001b[2m± 3\u001b[22m");
});
