import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";
import { policyOf } from "../decide/policy-of.test-support.js";
import { policyOf as wholePolicyOf } from "../formulas/hotel.test-support.js";
import { withoutServices } from "./without-services.js";

const everyone = { all: [] };
const offer = (service: unknown, params: object = {}) => ({
  conditions: everyone,
  event: { type: "offer", params: { service, ...params } },
});
const hours = { hours: { type: "integer", better: "less" } };

const services = {
  warranty: { need: "basic", control: "high" },
  hotline: { need: "expected", control: "low", tags: ["care", "phone"], terms: hours, defaults: { terms: { hours: 24 } } },
  repair: { need: "expected", control: "low", tags: ["care"] },
  bonus: { need: "delight" },
};

const cut = (document: object, ...gone: readonly string[]) =>
  withoutServices(policyOf({ services, ...document }), gone) as { readonly [key: string]: unknown };

describe("rules", () => {
  test("go with the one service that they name", () => {
    expect(cut({ rules: [offer("bonus"), offer("repair")] }, "bonus")["rules"]).toEqual([offer("repair")]);
  });

  test("lose the name where they list several, and go with the last", () => {
    const rules = [offer(["repair", "bonus", "hotline"])];
    expect(cut({ rules }, "bonus")["rules"]).toEqual([offer(["repair", "hotline"])]);
    expect(cut({ rules }, "bonus", "repair", "hotline")["rules"]).toEqual([]);
  });

  test("keep their selector as long as it selects something", () => {
    const rules = [offer({ tag: "care" }), offer({ tag: "phone" }), offer({ need: "delight" })];
    expect(cut({ rules }, "hotline", "bonus")["rules"]).toEqual([offer({ tag: "care" })]);
  });

  test("state no terms that nothing has which they still select", () => {
    const limit = (terms: object) => ({ conditions: everyone, event: { type: "limit", params: { service: { tag: "care" }, terms } } });
    const rules = [offer({ tag: "care" }, { terms: { hours: 4 } }), limit({ hours: 8 })];
    expect(cut({ rules }, "bonus")["rules"]).toEqual(rules);
    expect(cut({ rules }, "hotline")["rules"]).toEqual([offer({ tag: "care" }, { terms: {} }), limit({})]);
    expect(cut({ rules }, "hotline", "repair")["rules"]).toEqual([]);
  });

  test("keep the terms that one of the services has which they still select", () => {
    const delivery = { need: "delight", tags: ["care"] };
    const rules = [offer({ tag: "care" }, { terms: { hours: 4 } })];
    const document = { services: { ...services, delivery }, rules };
    expect(cut(document, "delivery")["rules"]).toEqual(rules);
  });

  test("are the author's own where they lose nothing", () => {
    const policy = policyOf({ services, rules: [offer(["repair", "hotline"]), offer(["repair", "bonus"])] });
    const { rules } = policy.document as { readonly rules: readonly object[] };
    const left = withoutServices(policy, ["bonus"]) as { readonly rules: readonly object[] };
    expect(left.rules[0]).toBe(rules[0]);
    expect(left.rules).toEqual([offer(["repair", "hotline"]), offer(["repair"])]);
  });

  test("are called after their new place where they have no name", () => {
    const rules = [offer("bonus"), offer("repair"), { name: "rule 1", ...offer("warranty") }];
    const decision = decide(compile(policyOf(cut({ rules }, "bonus"))), {});
    expect(decision).toMatchObject({
      right: {
        services: {
          repair: { offered: true, rules: { offer: ["rule 1 (without a name)"] } },
          warranty: { offered: true, rules: { offer: ["rule 1"] } },
        },
      },
    });
  });
});

test("assertions are cut as rules are", () => {
  const must = { terms: { hours: { atMost: 4 } } };
  const assertions = [
    { name: "one", service: "bonus", must: { offered: false } },
    { name: "listed", service: ["bonus", "repair"], must: { offered: true } },
    { name: "selected", service: { tag: "care" }, must },
    { name: "all that is left", service: { tag: "phone" }, must },
  ];
  expect(cut({ assertions }, "bonus", "hotline")["assertions"]).toEqual([
    { name: "listed", service: ["repair"], must: { offered: true } },
    { name: "selected", service: { tag: "care" }, must: { terms: {} } },
  ]);
});

test("everything else stays, byte for byte, in the author's order", () => {
  const { bonus, ...others } = services;
  const written = (services: object, rules: readonly object[]) => ({
    $schema: "x",
    version: "3",
    segments: { vip: { conditions: everyone } },
    services,
    name: "sample",
    tiers: [["vip"]],
    rules,
    facts: { age: { type: "integer" } },
    channels: { letter: { reach: { segments: ["vip"] } } },
    tierpolicy: 1,
    standards: { delight: { any: { ceiling: { publicity: "segment" } } } },
  });
  const policy = wholePolicyOf(written({ bonus, ...others }, [offer("bonus"), offer("repair")]));
  expect(JSON.stringify(withoutServices(policy, ["bonus"]))).toBe(JSON.stringify(written(others, [offer("repair")])));
});

test("what is no service is passed over, and the policy is left as it is", () => {
  const policy = policyOf({ services, rules: [offer(["bonus", "repair"])] });
  const before = JSON.stringify(policy.document);
  expect(JSON.stringify(withoutServices(policy, ["bonsu"]))).toBe(before);
  withoutServices(policy, new Set(["bonus"]));
  expect(JSON.stringify(policy.document)).toBe(before);
});

test("all services may go", () => {
  const left = cut({ rules: [offer("bonus"), offer({ need: "basic" })] }, ...Object.keys(services));
  expect(left).toEqual({ tierpolicy: 1, name: "sample", services: {}, rules: [] });
  expect(policyOf(left).services.size).toBe(0);
});
