import { describe, expect, it } from "vitest";
import { nearest, quote, quoteAll, suggest } from "./words.js";

describe("quote", () => {
  it("keeps a message on one line and short", () => {
    expect(quote("vip")).toBe("`vip`");
    expect(quote("a\nb")).toBe("`a\\u000ab`");
    expect(quote("\ud800")).toBe("`\\ud800`");
    expect(quote("x".repeat(100))).toBe(`\`${"x".repeat(60)}…\``);
  });
});

describe("quoteAll", () => {
  it("reads as a sentence", () => {
    expect(quoteAll([])).toBe("nothing");
    expect(quoteAll(["a"])).toBe("`a`");
    expect(quoteAll(["a", "b"], "or")).toBe("`a` or `b`");
    expect(quoteAll(["a", "b", "c", "d"], "and", 3)).toBe("`a`, `b` and 2 more");
  });
});

describe("nearest", () => {
  it("finds the slip of the pen and nothing else", () => {
    expect(nearest("contractvlue", ["today", "contractValue"])).toBe("contractValue");
    expect(nearest("greater-than", ["lessThan", "greaterThan"])).toBe("greaterThan");
    expect(nearest("hihg", ["low", "high"])).toBe("high");
    expect(nearest("form", ["from"])).toBe("from");
    expect(nearest("from", ["from"])).toBe("from");
    expect(nearest("x", ["birthday"])).toBeUndefined();
  });

  it("finds the whole of a word that was cut off, and not the beginning of a longer one", () => {
    expect(nearest("order", ["merit", "ordered"])).toBe("ordered");
    expect(nearest("commit", ["publicity", "commitment"])).toBe("commitment");
    expect(nearest("greaterThanOrEqual", ["greaterThan"])).toBeUndefined();
    expect(nearest("all", ["allow", "conditions"])).toBeUndefined();
    expect(nearest("great", ["greaterThanInclusive", "greaterThan"])).toBe("greaterThan");
  });

  it("finds nothing where there is nothing", () => {
    expect(nearest("constructor", [])).toBeUndefined();
  });
});

describe("suggest", () => {
  it("names what there is where nothing is near", () => {
    expect(suggest("vipp", ["vip", "owner"], "segments")).toBe("did you mean `vip`?");
    expect(suggest("tenant", ["vip", "owner"], "segments")).toBe("segments are `vip` and `owner`");
    expect(suggest("tenant", [], "segments")).toBe("the policy declares no segments");
  });
});
