import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Policy } from "../policy/policy.js";
import type { Text } from "../policy/text.js";
import type { PolicyDocument } from "../structure/document.js";
import { resolve } from "./resolve.js";

const example = (): PolicyDocument => JSON.parse(readFileSync(new URL("example.policy.json", import.meta.url), "utf8"));

const policyOf = (document: PolicyDocument): Policy => {
  const result = resolve(document);
  if (result._tag === "Left") throw new Error(JSON.stringify(result.left, null, 2));
  return result.right;
};

const problemsOf = (document: PolicyDocument): readonly string[] => {
  const result = resolve(document);
  return result._tag === "Left" ? result.left.map(({ pointer, message }) => `${pointer}: ${message}`) : [];
};

describe("a policy", () => {
  const policy = policyOf(example());

  it("has no warnings here", () => {
    expect(policy.warnings).toEqual([]);
  });

  it("has its tiers written out", () => {
    expect(policy.services.get("hotline")?.exclusiveTo).toEqual(["owner", "vip"]);
    expect(policy.channels.get("letter")?.reach).toEqual({ kind: "segments", segments: ["owner", "vip", "referrer"] });
  });

  it("knows who may know of a service: those whom it is for, or else everyone", () => {
    expect(policy.services.get("hotline")).toMatchObject({ knownTo: ["owner", "vip"], knownToStated: false });
    expect(policy.services.get("warranty")).toMatchObject({ knownTo: "everyone", knownToStated: false });
    expect(policy.services.get("garden-party")).toMatchObject({ knownTo: "everyone", knownToStated: true });
  });

  it("merges standards key by key, and lets a story raise the built-in ceiling", () => {
    const standard = (service: string) => {
      const { classDefault, classCeiling } = policy.services.get(service) ?? {};
      return { classDefault, classCeiling };
    };
    expect(standard("hotline")).toEqual({
      classDefault: { commitment: "target", publicity: "segment" },
      classCeiling: { commitment: "guaranteed", publicity: "segment" },
    });
    expect(standard("referral-commission")).toEqual({
      classDefault: { commitment: "none", publicity: "unannounced" },
      classCeiling: { commitment: "none", publicity: "individual" },
    });
    expect(standard("garden-party").classCeiling).toEqual({ commitment: "none", publicity: "public" });
  });

  it("has defaults that are complete and canonical", () => {
    expect(policy.facts.get("signed")?.default).toBe("2026-05-01T00:00:00.000Z");
    expect(policy.facts.get("home")?.default).toEqual({ size: 50, tags: ["new"], address: { floor: 0 } });
  });

  it("names a rule after its place where it has no name, and selects services in the order of the policy", () => {
    expect(policy.rules.map(({ name, services, bySelector }) => [name, services, bySelector])).toEqual([
      ["everyone", ["warranty"], false],
      ["rule 2", ["hotline"], true],
      ["delights", ["referral-commission", "garden-party"], true],
      ["rule 4", ["garden-party", "hotline"], false],
      ["rule 5", ["hotline"], false],
      ["rule 6", ["hotline"], false],
    ]);
  });

  it("turns a period into comparisons of the clock", () => {
    const today = { kind: "fact", fact: "today", path: [], type: { kind: "date" } };
    const compare = (name: string, value: string, key: string) => ({
      kind: "compare",
      fact: today,
      operator: { decorators: [], name },
      value: { kind: "constant", value },
      pointer: `/rules/1/${key}`,
    });
    expect(policy.rules[1]?.condition).toEqual({
      kind: "all",
      of: [
        { kind: "segment", segment: "owner", pointer: "/rules/1/conditions" },
        compare("greaterThanInclusive", "2026-05-01", "from"),
        compare("lessThan", "2026-10-01", "until"),
      ],
      pointer: "/rules/1",
    });
  });

  it("weighs an assertion as it says, else as `checks` says, else as an error", () => {
    expect(policy.assertions.map(({ severity }) => severity)).toEqual(["error", "warn"]);
    const info = { "broken-assertion": { severity: "info", reason: "a draft" } } as const;
    expect(policyOf({ ...example(), checks: info }).assertions[0]?.severity).toBe("info");
  });
});

describe("a document", () => {
  it("may call the same term differently from service to service, which is one term to a rule all the same", () => {
    const service = (title: Text) => ({
      need: "basic" as const,
      control: "high" as const,
      terms: { hours: { type: "number" as const, better: "less" as const, title } },
    });
    const document = (hours: number | string): PolicyDocument => ({
      tierpolicy: 1,
      name: "repairs",
      services: { gas: service({ en: "Hours to repair", zh: "修复时限（小时）" }), water: service("Hours without water") },
      rules: [{ conditions: { all: [] }, event: { type: "offer", params: { service: { need: "basic" }, terms: { hours } } } }],
    });
    const { services } = policyOf(document(8));
    expect(services.get("gas")?.terms.get("hours")).toEqual({
      kind: "number",
      better: "less",
      title: { en: "Hours to repair", zh: "修复时限（小时）" },
    });
    expect(services.get("water")?.terms.get("hours")).toEqual({ kind: "number", better: "less", title: "Hours without water" });
    expect(problemsOf(document("soon"))).toEqual([
      "/rules/0/event/params/terms/hours: the term `hours` is a number, but the value is the string `soon`",
    ]);
  });

  it("has all its problems reported at once, each once", () => {
    const { services, rules, ...rest } = example();
    const document: PolicyDocument = {
      ...rest,
      services: { ...services, hotline: { need: "expected", control: "high", exclusiveTo: [{ from: "referrer" }, "vips"] } },
      rules: [
        { conditions: { condition: "vipp" }, from: "2026-02-30", event: { type: "offer", params: { service: ["warranty", "hot-line"] } } },
      ],
    };
    expect(problemsOf(document)).toEqual([
      "/services/hotline/exclusiveTo/0/from: the segment `referrer` is in no chain of tiers, so that nothing is above it",
      "/services/hotline/exclusiveTo/1: there is no segment `vips`",
      "/rules/0/conditions/condition: there is no segment `vipp`",
      "/rules/0/from: there is no day `2026-02-30`",
      "/rules/0/event/params/service/1: there is no service `hot-line`",
      "/assertions/1/must/terms/responseHours: the service `hotline` has no term `responseHours`",
    ]);
  });

  it("may use the names of what every object has", () => {
    const policy = policyOf({
      tierpolicy: 1,
      name: "names",
      facts: { constructor: { type: "integer" }, valueOf: { type: "object", properties: { toString: { type: "integer" } } } },
      segments: {
        constructor: {
          conditions: {
            all: [
              { fact: "constructor", operator: "equal", value: 1 },
              { fact: "valueOf", path: "$.toString", operator: "equal", value: 1 },
            ],
          },
        },
      },
      services: { constructor: { need: "delight", exclusiveTo: ["constructor"], terms: { valueOf: { type: "integer", better: "more" } } } },
      channels: { constructor: { reach: { segments: ["constructor"] } } },
      rules: [
        {
          name: "constructor",
          conditions: { condition: "constructor" },
          event: { type: "offer", params: { service: "constructor", channels: ["constructor"], terms: { valueOf: 1 } } },
        },
      ],
    } as const);
    expect(policy.rules[0]).toMatchObject({ services: ["constructor"], states: { channels: ["constructor"] } });
  });

  it("does not find names that nobody declared in what every object has", () => {
    expect(
      problemsOf({
        tierpolicy: 1,
        name: "names",
        facts: { home: { type: "object", properties: { size: { type: "integer" } } } },
        segments: { all: { conditions: { all: [{ fact: "home", path: "$.constructor", operator: "equal", value: 1 }] } } },
        services: {
          tea: { need: "delight", exclusiveTo: ["constructor"], defaults: { terms: { toString: 1 }, channels: ["constructor"] } },
        },
        monotone: { valueOf: "increasing" },
        rules: [{ conditions: { condition: "constructor" }, event: { type: "withhold", params: { service: "constructor" } } }],
      } as const),
    ).toEqual([
      "/services/tea/exclusiveTo/0: there is no segment `constructor`",
      "/services/tea/defaults/channels/0: there is no channel `constructor`",
      "/services/tea/defaults/terms/toString: the service `tea` has no term `toString`",
      "/segments/all/conditions/all/0/path: the fact `home` has no property `constructor`",
      "/monotone/valueOf: there is no fact `valueOf`",
      "/rules/0/conditions/condition: there is no segment `constructor`",
      "/rules/0/event/params/service: there is no service `constructor`",
    ]);
  });
});
