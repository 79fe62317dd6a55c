import { readFileSync } from "node:fs";
import { parsePolicy } from "@tierpolicy/schema";
import { isLeft, left } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { type Agreement, agreement } from "./agreement.js";

const exampleOf = (name: string) => {
  const policy = parsePolicy(readFileSync(new URL(`../../../../docs/examples/${name}/policy.json`, import.meta.url), "utf8"));
  if (isLeft(policy)) throw new Error(policy.left[0].message);
  return compile(policy.right);
};

const agreedWith = (compiled: ReturnType<typeof compile>, customer: object): Agreement => {
  const agreed = agreement(compiled, customer);
  if (isLeft(agreed)) throw new Error(agreed.left[0].message);
  return agreed.right;
};

/** The services of each list, an arrangement with its fee and its partner. */
const listsOf = ({ provided, arranged, notProvided }: Agreement) => ({
  provided: provided.map(({ service }) => service),
  arranged: arranged.map(({ service, fee, by }) => [service, fee, by]),
  notProvided: notProvided.map(({ service }) => service),
});

describe("a customer's agreement", () => {
  test("says for whom, of which day, what, and in which terms", () => {
    const { regular } = hotelDocument.segments;
    const policy = policyOf({
      ...hotelDocument,
      title: "The Small Hotel",
      version: "7",
      currency: "EUR",
      description: "not for customers",
      segments: { ...hotelDocument.segments, regular: { ...regular, title: "Those who stay long" } },
    });
    expect(agreedWith(compile(policy), { nights: 12, today: "2026-11-01" })).toEqual({
      policy: { name: "hotel", title: "The Small Hotel", version: "7", currency: "EUR" },
      for: { kind: "customer" },
      at: "2026-11-01",
      provided: [
        { service: "network", answer: "provided", commitment: "guaranteed" },
        { service: "breakfast", answer: "provided", commitment: "best-effort", terms: { hours: 5 } },
        { service: "lounge", answer: "provided", commitment: "best-effort" },
      ],
      arranged: [],
      notProvided: [{ service: "upgrade", answer: "not-provided" }],
      depends: [],
      terms: { breakfast: { hours: { kind: "number", better: "more" } } },
    });
  });

  test("explains the terms of what is provided only", () => {
    const { terms, notProvided } = agreedWith(compile(hotel()), { nights: 0, today: "2026-11-01" });
    expect(notProvided.map(({ service }) => service)).toEqual(["breakfast"]);
    expect(Object.keys(terms)).toEqual([]);
    expect(terms["constructor"]).toBeUndefined();
  });

  test("has no key for what the policy does not say", () => {
    const agreed = agreedWith(compile(hotel()), { nights: 0, today: "2026-11-01" });
    expect(Object.keys(agreed.policy)).toEqual(["name"]);
    expect(Object.keys(agreed)).toEqual(["policy", "for", "at", "provided", "arranged", "notProvided", "depends", "terms"]);
  });

  test("has the moment in its canonical form, and none where the policy has no clock", () => {
    const { today: _, ...facts } = hotelDocument.facts;
    const document = { ...hotelDocument, rules: hotelDocument.rules.filter((rule) => !("from" in rule)) };
    const moment = { type: "string", format: "date-time", clock: true };
    const withMoment = compile(policyOf({ ...document, facts: { ...facts, now: moment } }));
    expect(agreedWith(withMoment, { nights: 0, now: "2026-11-01T10:00:00+02:00" }).at).toBe("2026-11-01T08:00:00.000Z");
    expect(agreedWith(compile(policyOf({ ...document, facts })), { nights: 0 })).not.toHaveProperty("at");
  });

  test("is deeply frozen", () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== "object" || part === null || (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    expect(isFrozen(agreedWith(exampleOf("riverside-homes"), { relationship: "tenant", contractValue: 1, today: "2026-06-15" }))).toBe(
      true,
    );
  });

  test("cannot be made of wrong facts", () => {
    expect(agreement(compile(hotel()), { nights: 0.5 })).toMatchObject(left([{ pointer: "/nights" }, { pointer: "/today" }]));
  });
});

describe("of the internet provider", () => {
  const provider = () => exampleOf("internet-provider");

  test("a family reads what is ours, what costs extra and what we do not do, without a word of the offer for those who leave", () => {
    const family = { line: { technology: "cable", megabits: 250 }, area: "suburb", yearsWithUs: 9, today: "2026-06-30" };
    expect(listsOf(agreedWith(provider(), family))).toEqual({
      provided: ["line-to-the-socket", "fault-repair", "router-exchange", "itemised-bill", "number-porting", "support-call"],
      arranged: [
        ["wifi-check", 20, "us"],
        ["wifi-visit", 80, "us"],
        ["device-help", 90, "Uncle Wei's Workshop"],
        ["repeater", 199, "us"],
        ["static-address", 120, "us"],
        ["printer-repair", 110, "Uncle Wei's Workshop"],
        ["console-set-up", 110, "Uncle Wei's Workshop"],
        ["virus-removal", 110, "Uncle Wei's Workshop"],
      ],
      notProvided: ["outage-refund", "mobile-backup", "faster-upload"],
    });
  });

  test("a village shop that gives notice reads of that offer, and what nobody drives out for is not provided", () => {
    const shop = { line: { technology: "copper", megabits: 16 }, use: "business", area: "village", noticeGiven: true, today: "2026-06-30" };
    const { provided, notProvided } = listsOf(agreedWith(provider(), shop));
    expect(provided).toContain("stay-with-us");
    expect(notProvided).toEqual([
      "outage-refund",
      "wifi-visit",
      "device-help",
      "repeater",
      "faster-upload",
      "printer-repair",
      "console-set-up",
      "virus-removal",
    ]);
  });
});

describe("of Riverside Homes", () => {
  const riverside = () => exampleOf("riverside-homes");
  const servicesOf = (customer: object): readonly string[] => {
    const { provided, arranged, notProvided } = agreedWith(riverside(), { today: "2026-06-15", ...customer });
    return [...provided, ...arranged, ...notProvided].map(({ service }) => service);
  };

  test("a tenant without agreements reads nothing of commission, mediator, early choice and surprises", () => {
    expect(listsOf(agreedWith(riverside(), { relationship: "tenant", contractValue: 96000, today: "2026-06-15" }))).toEqual({
      provided: ["price-list", "emergency-repairs", "maintenance-hotline", "show-home-visit"],
      arranged: [
        ["clubhouse", 1200, "us"],
        ["moving-van", 90, "us"],
      ],
      notProvided: ["deposit-refund", "structural-warranty", "birthday-greeting"],
    });
  });

  test("of two owners who brought a friend, only the one who signed reads of the commission", () => {
    const owner = { relationship: "owner", contractValue: 2400000, completedReferrals: 1 };
    expect(servicesOf({ ...owner, agreements: ["referral"] })).toContain("referral-commission");
    expect(servicesOf({ ...owner, agreements: [] })).not.toContain("referral-commission");
  });

  test("not even those whom a surprise is for read of it", () => {
    const vip = servicesOf({ relationship: "owner", contractValue: 6000000, completedReferrals: 1 });
    expect(vip).toContain("early-choice");
    expect(vip).not.toContain("printed-book");
    expect(vip).not.toContain("thank-you-basket");
  });
});
