import { describe, expectTypeOf, it } from "vitest";
import { en } from "./en.js";
import type { Wording } from "./wording.js";

describe("a wording", () => {
  it("that lacks a text does not compile", () => {
    const { lead: _, ...withoutLead } = en;
    const { none: __, ...commitments } = en.commitments;
    expectTypeOf(en).toExtend<Wording>();
    expectTypeOf(withoutLead).not.toExtend<Wording>();
    expectTypeOf({ ...en, commitments }).not.toExtend<Wording>();
  });
});
