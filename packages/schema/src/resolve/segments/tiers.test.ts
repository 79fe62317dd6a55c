import { describe, expect, it } from "vitest";
import { createTierLookup } from "./tiers.js";

describe("the tiers from one on", () => {
  const tiersFrom = createTierLookup([
    ["silver", "gold", "platinum"],
    ["member", "gold", "founder"],
  ]);

  it("are itself and all above it, in all chains that have it", () => {
    expect(tiersFrom("silver")).toEqual(["silver", "gold", "platinum"]);
    expect(tiersFrom("gold")).toEqual(["gold", "platinum", "founder"]);
    expect(tiersFrom("founder")).toEqual(["founder"]);
  });

  it("are none for a segment that is no tier", () => {
    expect(tiersFrom("stranger")).toBeUndefined();
    expect(tiersFrom("constructor")).toBeUndefined();
  });
});
