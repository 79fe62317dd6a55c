import { left, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { customerView } from "./customer-view.js";

const compiled = compile(hotel());
const at = (facts: object) => ({ nights: 0, today: "2026-11-01", ...facts });

describe("a customer's view", () => {
  test("says what is provided and what is not, and nothing of what only others may know", () => {
    expect(customerView(compiled, at({}))).toEqual(
      right([
        { service: "breakfast", answer: "not-provided" },
        { service: "network", answer: "provided", commitment: "guaranteed" },
      ]),
    );
    expect(customerView(compiled, at({ nights: 31, company: true }))).toEqual(
      right([
        { service: "breakfast", answer: "provided", commitment: "target", terms: { hours: 5 } },
        { service: "lounge", answer: "provided", commitment: "best-effort" },
        { service: "network", answer: "provided", commitment: "guaranteed" },
        { service: "upgrade", answer: "provided", commitment: "none" },
      ]),
    );
  });

  test("has title and standard as the author wrote them, the arrangement, and no key beyond these", () => {
    const standard = { text: { en: "At noon at the latest", de: "Bis Mittag" }, target: 0.9 };
    const document = {
      ...hotelDocument,
      services: {
        laundry: {
          need: "expected",
          control: "high",
          title: { en: "Laundry", zh: "洗衣" },
          description: "in the cellar",
          tags: ["wet"],
          cost: 3,
          standard,
          evidence: { kept: 9, promised: 10 },
        },
      },
      rules: [
        { conditions: { condition: "business" }, event: { type: "offer", params: { service: "laundry", approval: "housekeeper" } } },
        { conditions: { all: [] }, event: { type: "arrange", params: { service: "laundry", fee: 12, by: "Bubbles" } } },
      ],
    };
    const laundry = compile(policyOf(document));
    const seen = { service: "laundry", title: { en: "Laundry", zh: "洗衣" }, standard };
    expect(customerView(laundry, at({ company: true }))).toEqual(right([{ ...seen, answer: "provided", commitment: "target" }]));
    expect(customerView(laundry, at({}))).toEqual(right([{ ...seen, answer: "arranged", fee: 12, by: "Bubbles" }]));
  });

  test("is deeply frozen, and its keys are in one order", () => {
    const view = customerView(compiled, at({ company: true }));
    expect(JSON.stringify(view)).toBe(
      JSON.stringify(
        right([
          { service: "breakfast", answer: "provided", commitment: "target", terms: { hours: 3 } },
          { service: "network", answer: "provided", commitment: "guaranteed" },
        ]),
      ),
    );
    const parts = view._tag === "Right" ? [view.right, ...view.right, view.right[0]?.answer === "provided" && view.right[0].terms] : [];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });

  test("of facts that are wrong says what `decide` says", () => {
    const wrong = { nights: -1, today: "soon" };
    expect(customerView(compiled, wrong)).toMatchObject(left([{ pointer: "/nights" }, { pointer: "/today" }]));
    expect(customerView(compiled, wrong)).toEqual(decide(compiled, wrong));
  });
});
