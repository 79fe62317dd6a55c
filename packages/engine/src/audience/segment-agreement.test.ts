import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { hotel } from "../formulas/hotel.test-support.js";
import type { Agreement } from "./agreement.js";
import { type SegmentAgreementOptions, segmentAgreement } from "./segment-agreement.js";

const agreedWith = (policy: Policy, segment: string, options?: SegmentAgreementOptions): Agreement => {
  const agreed = segmentAgreement(policy, segment, options);
  if (isLeft(agreed)) throw agreed.left;
  return agreed.right;
};

describe("a segment's agreement", () => {
  const network = { service: "network", answer: "provided", commitment: "guaranteed" };

  test("promises the least of what its members get, at the worst of their terms", () => {
    expect(agreedWith(hotel(), "regular", { at: "2026-11-01" })).toEqual({
      policy: { name: "hotel" },
      for: { kind: "segment", segment: "regular" },
      at: "2026-11-01",
      provided: [
        network,
        { service: "breakfast", answer: "provided", commitment: "best-effort", terms: { hours: 5 } },
        { service: "lounge", answer: "provided", commitment: "best-effort" },
      ],
      arranged: [],
      notProvided: [],
      depends: [{ service: "upgrade" }],
      terms: { breakfast: { hours: { kind: "number", better: "more" } } },
    });
  });
  test("of all times promises only what holds at all times", () => {
    expect(agreedWith(hotel(), "business")).toEqual({
      policy: { name: "hotel" },
      for: { kind: "segment", segment: "business" },
      provided: [network],
      arranged: [],
      notProvided: [],
      depends: [{ service: "breakfast" }],
      terms: {},
    });
  });
});
