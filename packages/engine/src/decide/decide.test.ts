import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "./decide.js";
import { policyOf } from "./policy-of.test-support.js";

const open = { mayCarry: () => true, carriesByDefault: () => true };

describe("decide", () => {
  test("everyone", () => {
    const policy = policyOf({
      facts: { contractValue: { type: "number", minimum: 0 } },
      services: {
        warranty: { need: "basic", control: "high", standard: { target: 0.99 }, evidence: { kept: 996, promised: 1000 } },
      },
      channels: { website: { reach: "public" } },
      rules: [
        {
          name: "everyone gets the warranty",
          conditions: { all: [] },
          event: { type: "offer", params: { service: "warranty", channels: ["website"] } },
        },
      ],
    });
    expect(decide(compile(policy, { carriage: open }), { contractValue: 3 })).toEqual({
      _tag: "Right",
      right: {
        segments: [],
        services: {
          warranty: {
            offered: true,
            commitment: "target",
            publicity: "public",
            channels: ["website"],
            rules: { offer: ["everyone gets the warranty"], withhold: [], limit: [], arrange: [] },
          },
        },
      },
    });
  });
});
