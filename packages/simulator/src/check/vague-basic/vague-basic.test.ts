import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["vague-basic"] as const;

type Json = { readonly [key: string]: unknown };

const offer = (name: string, params: Json = {}, more: Json = {}) => ({
  name,
  conditions: { all: [] },
  event: { type: "offer", params: { service: "network", ...params } },
  ...more,
});

/** A hotel with a network, of which a folder in the room tells; agencies' guests have none. */
const hotel = (changes: Json = {}): object => ({
  tierpolicy: 1,
  name: "hotel",
  facts: { nights: { type: "integer", minimum: 0 }, byAgency: { type: "boolean", default: false } },
  segments: { "by-agency": { conditions: { all: [{ fact: "byAgency", operator: "equal", value: true }] } } },
  services: { network: { need: "basic", control: "high" } },
  channels: { folder: { reach: "individual", except: { condition: "by-agency" } }, desk: { reach: "individual" } },
  rules: [offer("a network for all", { channels: ["desk"] })],
  ...changes,
});

const rulesOf = (...rules: readonly object[]) => ({ rules });
const checking = (changes: Json = {}) => checked(hotel(changes), { only });
const finding = async (changes: Json = {}) => onlyFinding(await checking(changes));

const limit = (params: Json) => ({
  name: "agencies are not promised anything",
  conditions: { condition: "by-agency" },
  event: { type: "limit", params: { service: "network", ...params } },
});

describe("vague-basic", () => {
  it("is proved where everyone who is offered it is promised it and hears of it", async () => {
    expect(await checking()).toEqual({ policy: "hotel", verdict: "proved", findings: [], proved: ["vague-basic"], warnings: [] });
  });

  it("is refuted by an offer that promises nothing", async () => {
    const text = JSON.stringify(hotel(rulesOf(offer("a network for all", { commitment: "none", channels: ["desk"] }))), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("proved");
    expect(found).toMatchObject({
      check: "vague-basic",
      verdict: "refuted",
      severity: "warn",
      service: "network",
      rules: ["a network for all"],
      message: "`network`, a basic service, is offered to any customer with commitment `none`",
      help: "let `a network for all` promise `best-effort` at least",
      pointer: "/rules/0/event/params/commitment",
    });
    expect(found.witness).toEqual({ customer: { nights: 0, byAgency: false } });
    expect(textAt(text, found)).toBe('"none"');
  });

  it("is refuted by a limit that leaves no promise, and blames the limit", async () => {
    expect(await finding(rulesOf(offer("a network for all", { channels: ["desk"] }), limit({ commitment: "none" })))).toMatchObject({
      rules: ["agencies are not promised anything"],
      witness: { customer: { nights: 0, byAgency: true } },
      message: "`network`, a basic service, is offered to a customer with `byAgency: true` with commitment `none`",
      help: "let `agencies are not promised anything` leave `best-effort` at least, or name other services there",
      pointer: "/rules/1/event/params/commitment",
    });
  });

  it("blames limits and offers together, where neither leaves a promise", async () => {
    const rules = [offer("a network for all", { commitment: "none", channels: ["desk"] }), limit({ commitment: "none" })];
    const policy = hotel({ rules, invariants: [{ condition: "by-agency" }] });
    expect(onlyFinding(await checked(policy, { only }))).toMatchObject({
      rules: ["a network for all", "agencies are not promised anything"],
      help: "let `a network for all` promise `best-effort` at least, and let `agencies are not promised anything` leave `best-effort` at least, or name other services there",
      pointer: "/rules/1/event/params/commitment",
    });
  });

  it("is refuted by defaults and standards that promise nothing, and shows them", async () => {
    const services = { network: { need: "basic", control: "high", defaults: { commitment: "none" } } };
    expect((await finding({ services })).pointer).toBe("/services/network/defaults/commitment");
    const standards = { basic: { high: { ceiling: { commitment: "none" }, default: { commitment: "none" } } } };
    const promising = rulesOf(offer("a network for all", { commitment: "target", channels: ["desk"] }));
    expect(await finding({ standards, ...promising })).toMatchObject({
      rules: [],
      help: "raise the ceiling of basic services in `standards` to `best-effort` at least",
      pointer: "/services/network/need",
    });
  });

  it("counts the best promise that a customer is given", async () => {
    const rules = [
      offer("a network for all", { commitment: "none", channels: ["desk"] }),
      offer("a good one", { commitment: "best-effort" }),
    ];
    expect((await checking({ rules })).findings).toEqual([]);
  });

  it("is refuted by a customer whom no channel reaches", async () => {
    const text = JSON.stringify(hotel(rulesOf(offer("a network for all", { channels: ["folder"] }))), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      severity: "warn",
      rules: ["a network for all"],
      message:
        "`network`, a basic service, is offered to a customer with `byAgency: true`, who does not hear of it: `folder` does not reach such customers",
      help: "name a channel that reaches such customers, such as `desk`",
      pointer: "/rules/0/event/params/channels",
    });
    expect(found.witness).toEqual({ customer: { nights: 0, byAgency: true } });
    expect(textAt(text, found)).toMatch(/^\[\s*"folder"\s*\]$/);
  });

  it("asks for hearing whatever the publicity, and blames what keeps the service unannounced", async () => {
    const help = "raise the publicity to `individual` or wider, and name a channel that reaches such customers";
    expect(await finding(rulesOf(offer("a network for all", { publicity: "unannounced" })))).toMatchObject({
      rules: ["a network for all"],
      message: "`network`, a basic service, is offered to any customer, who does not hear of it: its publicity is `unannounced`",
      help,
      pointer: "/rules/0/event/params/publicity",
    });
    expect(await finding(rulesOf(offer("a network for all", { channels: ["desk"] }), limit({ publicity: "unannounced" })))).toMatchObject({
      rules: ["agencies are not promised anything"],
      help,
      pointer: "/rules/1/event/params/publicity",
    });
    const services = { network: { need: "basic", control: "high", defaults: { publicity: "unannounced" } } };
    expect((await finding({ services, ...rulesOf(offer("a network for all")) })).pointer).toBe("/services/network/defaults/publicity");
    expect((await checking(rulesOf(offer("a network for all", { publicity: "individual", channels: ["desk"] })))).findings).toEqual([]);
  });

  it("has a finding for each of the two", async () => {
    const { findings } = await checking(rulesOf(offer("a network for all", { commitment: "none", publicity: "unannounced" })));
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/rules/0/event/params/commitment", "/rules/0/event/params/publicity"]);
  });

  it("asks of basic services only", async () => {
    const services = { network: { need: "expected", control: "high" } };
    expect(
      (await checking({ services, ...rulesOf(offer("a network for all", { commitment: "none", publicity: "unannounced" })) })).findings,
    ).toEqual([]);
  });

  it("is allowed on the service or on the rule, each for what it names", async () => {
    const allow = [{ check: "vague-basic", reason: "the agency tells them" }];
    const services = { network: { need: "basic", control: "high", allow } };
    expect(await finding({ services, ...rulesOf(offer("a network for all", { channels: ["folder"] })) })).toMatchObject({
      allowed: { reason: "the agency tells them" },
    });
    const long = { conditions: { all: [{ fact: "nights", operator: "greaterThan", value: 7 }] } };
    const rules = [
      offer("agencies", { channels: ["folder"] }, { allow, conditions: { condition: "by-agency" } }),
      offer("long stays", { publicity: "unannounced" }, long),
    ];
    const { findings } = await checking({ rules });
    expect(findings.map(({ rules, allowed, witness }) => [rules, allowed?.reason, witness?.customer])).toEqual([
      [["agencies"], "the agency tells them", { nights: 0, byAgency: true }],
      [["long stays"], undefined, { nights: 8, byAgency: false }],
    ]);
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(hotel(rulesOf(offer("a network for all", { commitment: "none", channels: ["folder"] }))), {
      only,
      budget: 1,
    });
    expect(report.proved).toEqual([]);
    expect(report.findings.map(({ verdict, message }) => [verdict, message.replace(/:.*/, "")])).toContainEqual([
      "undecided",
      "whether all who are offered `network`, a basic service, hear of it is undecided",
    ]);
  });
});
