import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { respond } from "../audience/respond.js";
import { compile } from "../compile/compile.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { demandOf } from "./demand.js";

const everyone = { all: [] };
const compiled = compile(
  policyOf({
    facts: { owner: { type: "boolean" } },
    segments: { owner: { conditions: { all: [{ fact: "owner", operator: "equal", value: true }] } } },
    services: {
      warranty: { need: "basic", control: "high" },
      van: { need: "expected", control: "high", title: "Moving van" },
      printer: { need: "expected", control: "low" },
      party: { need: "expected", control: "high", exclusiveTo: ["owner"] },
    },
    rules: [
      { conditions: everyone, event: { type: "offer", params: { service: "warranty" } } },
      { conditions: everyone, event: { type: "arrange", params: { service: "van", fee: 90, by: "us" } } },
      { conditions: { condition: "owner" }, event: { type: "offer", params: { service: "party" } } },
    ],
  }),
);

const demanded = (request: string) => {
  const answer = respond(compiled, { owner: false }, request);
  if (!isRight(answer)) throw new Error(answer.left[0].message);
  return demandOf(answer.right, request, { at: "2026-05-01", customer: "c-17" });
};

describe("what there is to record of an answer", () => {
  test("nothing, where the service is provided", () => {
    expect(demanded("warranty")).toBe(undefined);
  });

  test("the request as it was made, and the answer", () => {
    const by = { at: "2026-05-01", customer: "c-17" };
    expect(demanded("moving VAN")).toEqual({ ...by, request: "moving VAN", answer: "arranged" });
    expect(demanded("printer")).toEqual({ ...by, request: "printer", answer: "not-provided" });
    expect(demanded("a pony")).toEqual({ ...by, request: "a pony", answer: "unlisted" });
  });

  test("the same of a secret as of what there is not", () => {
    expect(demanded("party")).toEqual({ at: "2026-05-01", customer: "c-17", request: "party", answer: "unlisted" });
  });

  test("nobody, where nobody says who asked", () => {
    expect(demandOf({ answer: "unlisted" }, "a pony", { at: "2026-05-01T09:00:00Z" })).toEqual({
      at: "2026-05-01T09:00:00Z",
      request: "a pony",
      answer: "unlisted",
    });
  });

  test("the beginning of a request that goes on and on, never half a character", () => {
    const request = (length: number) => demandOf({ answer: "unlisted" }, "😀".repeat(length), { at: "2026-05-01" })?.request;
    expect(request(500)).toBe("😀".repeat(500));
    expect(request(501)).toBe(`${"😀".repeat(500)}…`);
    expect(request(1_000_000)).toBe(`${"😀".repeat(500)}…`);
  });
});
