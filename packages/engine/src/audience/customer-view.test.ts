import type { Policy } from "@tierpolicy/schema";
import { getOrElse, left, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { InvariantError } from "../invariant-error.js";
import { customerView, viewsOf } from "./customer-view.js";
import type { ServiceView } from "./service-view.js";

const at = (facts: object) => ({ nights: 0, today: "2026-11-01", ...facts });

describe("a customer's view", () => {
  test("says what is provided and what is not, and nothing of what only others may know", () => {
    const compiled = compile(hotel());
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
    const view = customerView(compile(hotel()), at({ company: true }));
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

  test("has no key for what the author left out", () => {
    const views = getOrElse<unknown, readonly ServiceView[]>(() => [])(customerView(compile(hotel()), at({ company: true })));
    expect(views.map((view) => Object.keys(view))).toEqual([
      ["service", "answer", "commitment", "terms"],
      ["service", "answer", "commitment"],
    ]);
  });

  test("says nothing of a surprise, also to those whom it does not meet", () => {
    const surprise = { condition: "business" };
    const cake = { need: "delight", defaults: { publicity: "unannounced" } };
    const { network } = hotelDocument.services;
    const rules = [{ conditions: surprise, event: { type: "offer", params: { service: "cake" } } }];
    const withCake = compile(policyOf({ ...hotelDocument, services: { cake, network }, rules }));
    const left = right([{ service: "network", answer: "not-provided" }]);
    expect(customerView(withCake, at({ company: true }))).toEqual(left);
    expect(customerView(withCake, at({}))).toEqual(left);
  });

  test("says nothing of what one is offered unannounced, and speaks of it to others", () => {
    const { network } = hotelDocument.services;
    const limit = { type: "limit", params: { service: "network", publicity: "unannounced" } };
    const rules = [
      { conditions: { all: [] }, event: { type: "offer", params: { service: "network" } } },
      { conditions: { condition: "business" }, event: limit },
    ];
    const quiet = compile(policyOf({ ...hotelDocument, services: { network }, rules }));
    expect(customerView(quiet, at({ company: true }))).toEqual(right([]));
    expect(customerView(quiet, at({}))).toEqual(right([{ service: "network", answer: "provided", commitment: "guaranteed" }]));
  });

  test("asks once for a policy of which services the company tells", () => {
    const policy = hotel();
    let asked = 0;
    const watched: Policy = Object.defineProperty({ ...policy }, "services", {
      get: () => {
        asked += 1;
        return policy.services;
      },
    });
    const decision = getOrElse<unknown, Decision>(() => expect.unreachable())(decide(compile(policy), at({})));
    const first = viewsOf(watched, decision);
    const before = asked;
    expect(viewsOf(watched, decision)).toEqual(first);
    expect(before).toBeGreaterThan(0);
    expect(asked).toBe(before);
  });

  test("cannot be made of the decision of another policy", () => {
    const { lounge: _, ...services } = hotelDocument.services;
    const rules = hotelDocument.rules.filter(({ event }) => event.params.service !== "lounge");
    const decision = getOrElse<unknown, Decision>(() => expect.unreachable())(
      decide(compile(policyOf({ ...hotelDocument, services, rules })), at({})),
    );
    expect(() => viewsOf(hotel(), decision)).toThrow(new InvariantError("`lounge` is not decided"));
  });

  test("of facts that are wrong says what `decide` says", () => {
    const compiled = compile(hotel());
    const wrong = { nights: -1, today: "soon" };
    expect(customerView(compiled, wrong)).toMatchObject(left([{ pointer: "/nights" }, { pointer: "/today" }]));
    expect(customerView(compiled, wrong)).toEqual(decide(compiled, wrong));
  });
});
