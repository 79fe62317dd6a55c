import { describe, expect, it } from "vitest";
import { wrapWords } from "./wrap.js";

describe("a text that is broken into lines", () => {
  it("stays as it is where it fits", () => {
    expect(wrapWords("a  b", 4)).toEqual(["a  b"]);
    expect(wrapWords("a b", Number.POSITIVE_INFINITY)).toEqual(["a b"]);
  });

  it("is broken at spaces, and a word that is too long has a line of its own", () => {
    expect(wrapWords("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapWords("one two three", 9, 4)).toEqual(["one", "two", "three"]);
    expect(wrapWords("a bottleneck b", 4)).toEqual(["a", "bottleneck", "b"]);
  });

  it("keeps short quoted words together", () => {
    expect(wrapWords("whoever has `age: 55` is old", 17)).toEqual(["whoever has", "`age: 55` is old"]);
    expect(wrapWords(`a \`${"long ".repeat(10)}\` b`, 20).length).toBeGreaterThan(2);
    expect(wrapWords(`\`${"long ".repeat(9)}\` or \`a b\``, 10).slice(-2)).toEqual(["long ` or", "`a b`"]);
    expect(wrapWords("an `odd one out", 8)).toEqual(["an `odd", "one out"]);
  });

  it("counts wide characters as two columns", () => {
    expect(wrapWords("河畔 家园", 8)).toEqual(["河畔", "家园"]);
  });
});
