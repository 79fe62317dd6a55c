import { expect as jestExpect } from "@jest/globals";
import { compile } from "@tierpolicy/engine";
import { definePolicy, type Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { ShapeIn } from "./types.js";
import "./jest.js";
import "./vitest.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "hotel",
  facts: { nights: { type: "integer", minimum: 0 }, company: { type: "boolean", default: false } },
  segments: { regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } } },
  services: { network: { need: "basic", control: "high" }, lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] } },
  channels: { letter: { reach: { segments: ["regular"] } } },
});
if (isLeft(defined)) throw new Error("the policy is valid");
const policy = defined.right;
declare const parsed: Policy;

describe("ids", () => {
  it("are known of a policy that was defined, of the result of defining it, and of what is compiled from it", () => {
    expectTypeOf<ShapeIn<typeof policy>["services"]>().toEqualTypeOf<"network" | "lounge">();
    expectTypeOf<ShapeIn<typeof defined>["services"]>().toEqualTypeOf<"network" | "lounge">();
    const compiled = compile(policy);
    expectTypeOf<ShapeIn<typeof compiled>["segments"]>().toEqualTypeOf<"regular">();
  });

  it("are any of a policy that is only known at run time, and of its text", () => {
    expectTypeOf<ShapeIn<Policy>["services"]>().toEqualTypeOf<string>();
    expectTypeOf<ShapeIn<string>["channels"]>().toEqualTypeOf<string>();
  });
});

describe("what is said of all is awaited, and what is said of one is answered at once", () => {
  it("in Vitest", () => {
    expectTypeOf(expect(policy).toOffer("lounge", { where: "regular" })).toEqualTypeOf<Promise<void>>();
    expectTypeOf(expect(policy).not.toOffer("lounge", { to: { nights: 3 } })).toEqualTypeOf<void>();
  });

  it("in Jest", () => {
    expectTypeOf(jestExpect(policy).toOffer("lounge", { where: "regular" })).toEqualTypeOf<Promise<void>>();
    expectTypeOf(jestExpect(policy).not.toOffer("lounge", { to: { nights: 3 } })).toEqualTypeOf<void>();
  });
});

describe("an expectation", () => {
  it("takes what the policy has", async () => {
    await expect(policy).toBeLeakFree({ today: "2026-05-01" });
    await expect(policy).toKeepExclusive("lounge");
    await expect(policy).toBeProved("publicity-leak");
    await expect(policy).toCommitAtMost(["network", "lounge"], "target", {
      where: { all: [{ condition: "regular" }, { fact: "nights", operator: "lessThan", value: 20 }] },
    });
    await expect(policy).toPublicizeAtMost({ need: "expected" }, "segment");
    await expect(policy).toTell("lounge", { where: "regular", on: "letter" });
    await jestExpect(defined).toTell("lounge", { on: "letter" });
    await expect(parsed).toOffer("anything", { where: "anybody" });
    expect(parsed).toOffer("anything", { to: { any: "facts" } });
  });

  it("takes nothing else", async () => {
    // @ts-expect-error there is no service `loung`
    await expect(policy).toKeepExclusive("loung");
    // @ts-expect-error there is no service `loung`
    await jestExpect(policy).toKeepExclusive("loung");
    // @ts-expect-error there is no check `publicity-leek`
    await expect(policy).toBeProved("publicity-leek");
    // @ts-expect-error there is no segment `regulars`
    await expect(policy).toOffer("lounge", { where: "regulars" });
    // @ts-expect-error there is no segment `regulars`
    await expect(policy).toOffer("lounge", { where: { not: { condition: "regulars" } } });
    // @ts-expect-error there is no fact `night`
    await expect(policy).toOffer("lounge", { where: { fact: "night", operator: "equal", value: 3 } });
    // @ts-expect-error there is no level `best`
    await expect(policy).toCommitAtMost("lounge", "best");
    // @ts-expect-error there is no channel `leter`
    await expect(policy).toTell("lounge", { on: "leter" });
    // @ts-expect-error the fact `nights` is a number
    expect(policy).toOffer("lounge", { to: { nights: "3" } });
    // @ts-expect-error one customer, or all of some
    expect(policy).toOffer("lounge", { to: { nights: 3 }, where: "regular" });
  });
});
