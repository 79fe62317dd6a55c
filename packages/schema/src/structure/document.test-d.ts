import { describe, expectTypeOf, it } from "vitest";
import type { PolicyDocument } from "./document.js";
import type { ConditionDocument } from "./language/conditions.js";

type Rule = NonNullable<PolicyDocument["rules"]>[number];

describe("the types of the document language", () => {
  it("know the keys", () => {
    expectTypeOf<PolicyDocument["tierpolicy"]>().toEqualTypeOf<1>();
    expectTypeOf<NonNullable<Rule["event"]>["type"]>().toEqualTypeOf<"offer" | "withhold" | "limit" | "arrange">();
    expectTypeOf<{ readonly all: readonly [] }>().toExtend<Rule["conditions"]>();
    expectTypeOf<{ readonly fact: "a"; readonly operator: "equal"; readonly value: 1 }>().toExtend<ConditionDocument>();
    expectTypeOf<{ readonly fact: "a"; readonly operator: "equal"; readonly value: 1 }>().not.toExtend<Rule["conditions"]>();
  });
});
