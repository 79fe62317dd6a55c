import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["baseline-gap"] as const;

type Json = { readonly [key: string]: unknown };

const rule = (name: string, type: string, conditions: object, more: Json = {}) => ({
  name,
  conditions,
  event: { type, params: { service: "network" } },
  ...more,
});

const offer = (name: string, conditions: object, more: Json = {}) => rule(name, "offer", conditions, more);

/** A hotel with a network in its rooms. */
const hotel = (changes: Json = {}): object => ({
  tierpolicy: 1,
  name: "hotel",
  facts: { nights: { type: "integer", minimum: 0, default: 0 }, byAgency: { type: "boolean", default: false } },
  segments: {
    guest: { conditions: { all: [{ fact: "nights", operator: "greaterThan", value: 0 }] } },
    "by-agency": { conditions: { all: [{ fact: "byAgency", operator: "equal", value: true }] } },
  },
  services: { network: { need: "basic", control: "high" } },
  rules: [offer("a network for all", { all: [] })],
  ...changes,
});

const rulesOf = (...rules: readonly object[]) => ({ rules });
const checking = (changes: Json = {}) => checked(hotel(changes), { only });
const finding = async (changes: Json = {}) => onlyFinding(await checking(changes));

const DIRECT = { not: { condition: "by-agency" } };

describe("baseline-gap", () => {
  it("is proved where everyone is offered it", async () => {
    expect(await checking()).toEqual({ policy: "hotel", verdict: "proved", findings: [], proved: ["baseline-gap"], warnings: [] });
  });

  it("is refuted by somebody whom no offer covers", async () => {
    const text = JSON.stringify(hotel(rulesOf(offer("a network for all", DIRECT))), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(found).toMatchObject({
      check: "baseline-gap",
      verdict: "refuted",
      severity: "error",
      service: "network",
      rules: [],
      message: "`network`, a basic service, is neither offered to nor withheld from a customer with `byAgency: true`",
      help: "widen the conditions of `a network for all`, withhold it explicitly from those who are not to have it, or make it exclusive to those whom it is for",
      pointer: "/rules/0/conditions",
    });
    expect(found.witness).toEqual({ customer: { nights: 0, byAgency: true } });
    expect(textAt(text, found)).toBe('{\n        "not": {\n          "condition": "by-agency"\n        }\n      }');
  });

  it("is proved where it is withheld explicitly", async () => {
    const withhold = rule("agencies have their own", "withhold", { condition: "by-agency" });
    expect((await checking(rulesOf(offer("a network for all", DIRECT), withhold))).verdict).toBe("proved");
  });

  it("does not take an arrangement for an offer", async () => {
    const arrange = {
      name: "for a fee",
      conditions: { condition: "by-agency" },
      event: { type: "arrange", params: { service: "network", fee: 5, by: "us" } },
    };
    expect((await checking(rulesOf(offer("a network for all", DIRECT), arrange))).verdict).toBe("refuted");
  });

  it("asks of those inside only, where the service is exclusive", async () => {
    const services = { network: { need: "basic", control: "high", exclusiveTo: ["guest"] } };
    expect((await checking({ services, ...rulesOf(offer("guests", { condition: "guest" })) })).verdict).toBe("proved");
    expect(await finding({ services, ...rulesOf(offer("guests", { all: [{ condition: "guest" }, DIRECT] })) })).toMatchObject({
      witness: { customer: { nights: 1, byAgency: true } },
      message:
        "`network`, a basic service, is neither offered to nor withheld from a customer with `nights: 1` and `byAgency: true`, who is in `guest`",
    });
  });

  it("shows the offer that covers most, of several", async () => {
    const few = offer("long stays", { all: [{ fact: "nights", operator: "greaterThan", value: 300 }, DIRECT] });
    const found = await finding(rulesOf(few, offer("a network for all", DIRECT)));
    expect(found.pointer).toBe("/rules/1/conditions");
    expect(found.help).toMatch(/^widen the conditions of `a network for all`,/);
  });

  it("shows the word `basic` where there is no offer at all", async () => {
    expect(await finding(rulesOf())).toMatchObject({
      message: "`network`, a basic service, is neither offered to nor withheld from any customer",
      help: "add an offer of it to everyone, withhold it explicitly from those who are not to have it, or make it exclusive to those whom it is for",
      pointer: "/services/network/need",
    });
    const services = { network: { need: "basic", control: "high", exclusiveTo: ["guest"] } };
    expect((await finding({ services, ...rulesOf() })).help).toMatch(/^add an offer of it to all of `guest`,/);
  });

  it("asks of basic services only", async () => {
    expect((await checking({ services: { network: { need: "expected", control: "high" } }, ...rulesOf() })).verdict).toBe("proved");
  });

  it("is allowed on the service", async () => {
    const allow = [{ check: "baseline-gap", reason: "the agencies have their own" }];
    const services = { network: { need: "basic", control: "high", allow } };
    expect(await checking({ services, ...rulesOf(offer("a network for all", DIRECT)) })).toMatchObject({
      verdict: "proved",
      findings: [{ allowed: { reason: "the agencies have their own" } }],
    });
  });

  it("does not name rules, so that an allow on one has nothing to allow", async () => {
    const allow = [{ check: "baseline-gap", reason: "the agencies have their own" }];
    const report = await checking(rulesOf(offer("a network for all", DIRECT, { allow })));
    expect(report).toMatchObject({ verdict: "refuted", warnings: [{ code: "unused-allow" }] });
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(hotel(rulesOf(offer("a network for all", DIRECT))), { only, budget: 1 });
    expect(report).toMatchObject({ verdict: "undecided", proved: [] });
    expect(onlyFinding(report).message).toMatch(/^whether `network`, a basic service, is offered to everyone is undecided: \w/);
  });
});
