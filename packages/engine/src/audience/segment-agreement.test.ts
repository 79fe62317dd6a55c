import type { Policy } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { BudgetExceeded } from "../cells/budget.js";
import { formulasOf } from "../formulas/formulas.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { InvariantError } from "../invariant-error.js";
import type { Agreement } from "./agreement.js";
import { type SegmentAgreementOptions, segmentAgreement } from "./segment-agreement.js";

type Part = { readonly [key: string]: unknown };

const agreedWith = (policy: Policy, segment: string, options?: SegmentAgreementOptions): Agreement => {
  const agreed = segmentAgreement(policy, segment, options);
  if (isLeft(agreed)) throw agreed.left;
  return agreed.right;
};

const rule = (type: string, conditions: object, params: Part): Part => ({
  conditions,
  event: { type, params: { service: "spa", ...params } },
});
const isRegular = { condition: "regular" };
const isBusiness = { condition: "business" };
const isLong = { all: [{ fact: "nights", operator: "greaterThan", value: 30 }] };

/** What regulars are told of the spa, under these rules. */
const spaFor = (rules: readonly Part[], service: Part = {}): object | undefined => {
  const spa = { need: "expected", control: "high", ...service };
  const { provided, arranged, notProvided, depends } = agreedWith(policyOf({ ...hotelDocument, services: { spa }, rules }), "regular");
  return [...provided, ...arranged, ...notProvided, ...depends.map((seen) => ({ ...seen, answer: "depends" }))][0];
};

describe("a segment's agreement", () => {
  const network = { service: "network", answer: "provided", commitment: "guaranteed" };

  test("promises the least of what its members get, at the worst of their terms", () => {
    const { regular } = hotelDocument.segments;
    const titled = { ...hotelDocument, segments: { ...hotelDocument.segments, regular: { ...regular, title: { en: "Regulars" } } } };
    expect(agreedWith(policyOf(titled), "regular", { at: "2026-11-01" })).toEqual({
      policy: { name: "hotel" },
      for: { kind: "segment", segment: "regular", title: { en: "Regulars" } },
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

  test("has the terms sorted, and none for a service without terms", () => {
    const terms = { towels: { type: "integer", better: "more" }, grade: { enum: ["plain", "fine"] } };
    const offers = [
      rule("offer", isRegular, { terms: { towels: 2, grade: "fine" } }),
      rule("offer", isRegular, { terms: { towels: 1, grade: "plain" } }),
      rule("limit", isBusiness, { terms: { grade: "plain" } }),
    ];
    expect(JSON.stringify(spaFor(offers, { terms }))).toBe(
      '{"service":"spa","answer":"provided","commitment":"target","terms":{"grade":"plain","towels":2}}',
    );
    expect(spaFor([rule("offer", isRegular, {})])).toEqual({ service: "spa", answer: "provided", commitment: "target" });
  });

  test("is not made from the formulas of another policy, in which a term is worse", () => {
    const withNetworkOf = (mbit: number) => {
      const network = {
        need: "basic",
        control: "high",
        terms: { mbit: { type: "integer", better: "more" } },
        defaults: { terms: { mbit } },
      };
      return policyOf({ ...hotelDocument, services: { ...hotelDocument.services, network } });
    };
    const fast = withNetworkOf(9);
    expect(agreedWith(fast, "regular", { formulas: formulasOf(fast) }).provided[0]).toEqual({ ...network, terms: { mbit: 9 } });
    expect(() => segmentAgreement(fast, "regular", { formulas: formulasOf(withNetworkOf(5)) })).toThrow(
      new InvariantError("somebody who is offered a service has no level of it"),
    );
  });

  test("is deeply frozen", () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== "object" || part === null || (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    expect(isFrozen(agreedWith(hotel(), "regular", { at: "2026-11-01" }))).toBe(true);
  });
});

describe("of a service that not every member is offered it says", () => {
  const arrange = (conditions: object, fee: number) => rule("arrange", conditions, { fee, by: "us" });
  const arranged = (fee: number) => ({ service: "spa", answer: "arranged", fee, by: "us" });
  const depends = { service: "spa", answer: "depends" };

  test.each([
    ["that it is not provided, where nobody is and nothing is arranged", [], { service: "spa", answer: "not-provided" }],
    ["for which fee it is arranged, where that is one for all", [arrange(isRegular, 9)], arranged(9)],
    ["the lower fee, where all have the choice", [arrange(isRegular, 9), arrange({ all: [] }, 8), arrange({ all: [] }, 9)], arranged(8)],
    ["their own fee, where others have a lower one", [arrange(isRegular, 9), arrange({ not: isRegular }, 8)], arranged(9)],
    [
      "that it is not provided, where it is arranged for others",
      [arrange({ not: isRegular }, 9)],
      { service: "spa", answer: "not-provided" },
    ],
    ["that it depends, where some have a lower fee", [arrange(isRegular, 9), arrange(isBusiness, 8)], depends],
    ["that it depends, where it is arranged for some", [arrange(isBusiness, 9)], depends],
    ["that it depends, where some are offered it", [rule("offer", isLong, {}), arrange(isRegular, 9)], depends],
    ["that it depends, where some are withheld it", [rule("offer", isRegular, {}), rule("withhold", isBusiness, {})], depends],
  ])("%s", (_, rules, said) => {
    expect(spaFor(rules)).toEqual(said);
  });
});

describe("it keeps quiet about a service", () => {
  test.each([
    ["that some members may not know of", [rule("offer", isBusiness, {})], { knownTo: ["business"] }],
    ["that some members are offered unannounced", [rule("offer", isRegular, {}), rule("limit", isLong, { publicity: "unannounced" })], {}],
    ["that is a pure surprise to others", [rule("offer", { not: isRegular }, { publicity: "unannounced" })], {}],
  ])("%s", (_, rules, service) => {
    expect(spaFor(rules, service)).toBeUndefined();
  });

  test("whatever it is, where nobody can be in the segment on that day", () => {
    const season = { all: [{ fact: "today", operator: "lessThan", value: "2026-06-01" }] };
    const policy = policyOf({ ...hotelDocument, segments: { ...hotelDocument.segments, early: { conditions: season } } });
    expect(agreedWith(policy, "early", { at: "2026-05-31" }).provided).toHaveLength(1);
    expect(agreedWith(policy, "early", { at: "2026-06-01" })).toMatchObject({ provided: [], arranged: [], notProvided: [], depends: [] });
  });
});

describe("the clock", () => {
  test("is read as a customer's is", () => {
    const moment = { type: "string", format: "date-time", clock: true };
    const policy = policyOf({ ...hotelDocument, facts: { ...hotelDocument.facts, today: moment } });
    const provided = (at: string) => agreedWith(policy, "business", { at }).provided.map(({ service }) => service);
    expect(agreedWith(policy, "business", { at: "2026-12-24T00:59:00+01:00" }).at).toBe("2026-12-23T23:59:00.000Z");
    expect(provided("2026-12-24T00:59:00+01:00")).toEqual(["network", "breakfast"]);
    expect(provided("2026-12-24T01:00:00+01:00")).toEqual(["network"]);
  });

  test("is of no interest to a policy without one", () => {
    const { today: _, ...facts } = hotelDocument.facts;
    const policy = policyOf({ ...hotelDocument, facts, rules: hotelDocument.rules.filter((one) => !("from" in one)) });
    expect(agreedWith(policy, "business", { at: "2026-11-01" })).toEqual(agreedWith(policy, "business"));
  });

  test("that is no day, and a segment that there is not, are mistakes of the program", () => {
    expect(() => segmentAgreement(hotel(), "regular", { at: "2026-13-01" })).toThrow(InvariantError);
    expect(() => segmentAgreement(hotel(), "vip")).toThrow(new InvariantError("the policy has no segment `vip`"));
  });
});

describe("where the budget does not suffice", () => {
  test("there is no agreement, rather than one that leaves out a service", () => {
    const policy = hotel();
    expect(segmentAgreement(policy, "regular", { formulas: formulasOf(policy, { budget: 3 }) })).toMatchObject({
      _tag: "Left",
      left: expect.any(BudgetExceeded),
    });
  });

  describe("for a secret alone, the agreement is what it is without the secret", () => {
    const ids = Array.from({ length: 11 }, (_, i) => `list${i}`);
    const list = { type: "array", items: { type: "integer" } };
    const facts = { ...hotelDocument.facts, ...Object.fromEntries(ids.map((id) => [id, list])) };
    const within = ids.slice(1).map((fact) => ({ fact, operator: "everyFact:in", value: { fact: "list0" } }));
    const odd = { conditions: { all: within } };
    const offer = (service: string, comparisons: readonly object[]) => rule("offer", { all: comparisons }, { service });

    test.each([
      ["because of whom it is known to", { segments: { ...hotelDocument.segments, odd } }, "odd", []],
      ["because of whom it is offered", { rules: [...hotelDocument.rules, offer("breakfast", within.slice(0, 1))] }, "regular", within],
    ])("%s", (_, further, segment, comparisons) => {
      const document = { ...hotelDocument, facts, ...further };
      const services = { ...hotelDocument.services, secret: { need: "delight", knownTo: [segment] } };
      const careless = policyOf({ ...document, services, rules: [...document.rules, offer("secret", comparisons)] });
      const agreed = segmentAgreement(careless, "business");
      expect(isRight(agreed)).toBe(true);
      expect(JSON.stringify(agreed)).toBe(JSON.stringify(segmentAgreement(policyOf(document), "business")));
      expect(isLeft(segmentAgreement(careless, segment))).toBe(true);
    });
  });
});
