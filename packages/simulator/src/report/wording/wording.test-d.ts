import { describe, expectTypeOf, it } from "vitest";
import { en } from "./en.js";
import type { ReportWording } from "./wording.js";

describe("a wording of reports", () => {
  it("that lacks a text does not compile", () => {
    const { caution: _, ...summary } = en.summary;
    const { overreach: __, ...checks } = en.checks;
    expectTypeOf(en).toExtend<ReportWording>();
    expectTypeOf({ ...en, summary }).not.toExtend<ReportWording>();
    expectTypeOf({ ...en, checks }).not.toExtend<ReportWording>();
  });
});
