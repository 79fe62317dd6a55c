import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["uninformed-member"] as const;

type Json = { readonly [key: string]: unknown };

/** A shop that delivers to its members, and tells them by letter unless they are in dispute. */
const shop = (params: Json, changes: Json = {}): object => ({
  tierpolicy: 1,
  name: "shop",
  facts: {
    member: { type: "boolean", default: false },
    inDispute: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
  segments: {
    member: { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } },
    "in-dispute": { conditions: { all: [{ fact: "inDispute", operator: "equal", value: true }] } },
    anyone: { conditions: { all: [] } },
  },
  services: { delivery: { need: "expected", control: "high" } },
  channels: {
    website: { reach: "public" },
    letter: { reach: { segments: ["member"] }, except: { condition: "in-dispute" } },
    poster: { reach: { segments: ["anyone"] } },
    phone: { reach: "individual" },
  },
  rules: [{ name: "members", conditions: { condition: "member" }, event: { type: "offer", params: { service: "delivery", ...params } } }],
  ...changes,
});

const finding = async (params: Json, changes: Json = {}) => onlyFinding(await checked(shop(params, changes), { only }));
const verdicts = async (params: Json, changes: Json = {}) =>
  (await checked(shop(params, changes), { only })).findings.map(({ verdict }) => verdict);

const disputing = { member: true, inDispute: true, today: "2026-01-01" };

describe("uninformed-member", () => {
  it("is proved where a channel reaches everyone who is offered the service", async () => {
    const report = await checked(shop({ channels: ["letter", "phone"] }), { only });
    expect(report).toEqual({ policy: "shop", verdict: "proved", findings: [], proved: ["uninformed-member"], warnings: [] });
  });

  it("is refuted by a member whom the letter leaves out", async () => {
    const text = JSON.stringify(shop({ channels: ["letter"] }), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("proved");
    expect(found).toMatchObject({
      check: "uninformed-member",
      verdict: "refuted",
      severity: "warn",
      service: "delivery",
      rules: ["members"],
      witness: { customer: disputing },
      message:
        "`delivery` is offered with publicity `segment` to a customer with `member: true` and `inDispute: true`, who hears of it on no channel: `letter` does not reach such customers",
      help: "name a channel that reaches such customers, such as `phone`, or lower the publicity to `individual` if not all of them need to hear of it",
      pointer: "/rules/0/event/params/channels",
    });
    expect(textAt(text, found)).toMatch(/^\[\s*"letter"\s*\]$/);
  });

  it("counts hearing of it because of somebody else", async () => {
    const rules = [
      {
        name: "members",
        conditions: { condition: "member" },
        event: { type: "offer", params: { service: "delivery", channels: ["letter"] } },
      },
      {
        name: "in dispute, care tells",
        conditions: { condition: "in-dispute" },
        event: { type: "offer", params: { service: "delivery", channels: ["poster"] } },
      },
    ];
    expect(await verdicts({}, { rules })).toEqual([]);
  });

  it("does not ask for customers of whom nothing may be told to a segment", async () => {
    expect(await verdicts({ publicity: "individual", channels: ["website"] })).toEqual([]);
    const limit = {
      name: "quiet",
      conditions: { condition: "in-dispute" },
      event: { type: "limit", params: { service: "delivery", publicity: "individual" } },
    };
    const { rules } = shop({ channels: ["letter"] }) as { rules: object[] };
    expect(await verdicts({}, { rules: [...rules, limit] })).toEqual([]);
  });

  it("says that a channel needs more publicity than there is", async () => {
    const { message, help } = await finding({ channels: ["website"] });
    expect(message).toBe(
      "`delivery` is offered with publicity `segment` to a customer with `member: true`, who hears of it on no channel: `website` needs publicity `public`, and they have `segment`",
    );
    expect(help).toBe(
      "name a channel that reaches such customers, such as `letter` or `phone`, or lower the publicity to `individual` if not all of them need to hear of it",
    );
  });

  it("says that a channel keeps silent before those who may not know", async () => {
    const services = { delivery: { need: "expected", control: "high", exclusiveTo: ["member"], defaults: { channels: ["poster"] } } };
    const found = await finding({}, { services });
    expect(found.message).toBe(
      "`delivery` is offered with publicity `segment` to a customer with `member: true`, who hears of it on no channel: `poster` keeps silent before those who may not know",
    );
    expect(found.pointer).toBe("/services/delivery/defaults/channels");
  });

  it("says what is the matter where no channel is named", async () => {
    const channels = { poster: { reach: { segments: ["anyone"] } } };
    expect(await finding({}, { channels })).toMatchObject({
      message:
        "`delivery` is offered with publicity `segment` to a customer with `member: true`, who hears of it on no channel: no offer names a channel, and each that reaches them tells others too, who are not offered it",
      help: "name a channel that reaches such customers and nobody who is not offered it, such as one of reach `individual`, or lower the publicity to `individual` if not all of them need to hear of it",
      pointer: "/rules/0/event/params/service",
    });
    expect((await finding({}, { channels: {} })).message).toBe(
      "`delivery` is offered with publicity `segment` to a customer with `member: true`, who hears of it on no channel: the policy has no channels",
    );
  });

  it("is proved where channels that nobody named carry it to all of their audience", async () => {
    const channels = { letter: { reach: { segments: ["member"] } } };
    expect(await verdicts({}, { channels })).toEqual([]);
    expect(await verdicts({}, { channels: { website: { reach: "public" }, phone: { reach: "individual" } } })).toEqual([]);
  });

  it("names just those offers that ask for so wide a publicity", async () => {
    const offer = (name: string, publicity: string) => ({
      name,
      conditions: { condition: "member" },
      event: { type: "offer", params: { service: "delivery", publicity, channels: ["website"] } },
    });
    expect((await finding({}, { rules: [offer("quiet", "individual"), offer("loud", "segment")] })).rules).toEqual(["loud"]);
  });

  it("takes hearing and offer at one and the same moment", async () => {
    const offer = (name: string, from: string, channels: readonly string[]) => ({
      name,
      from,
      until: "2026-07-01",
      conditions: { condition: "member" },
      event: { type: "offer", params: { service: "delivery", channels } },
    });
    expect(await verdicts({}, { rules: [offer("told", "2026-05-01", ["phone"]), offer("untold", "2026-06-01", ["website"])] })).toEqual([]);
    const { witness } = await finding({}, { rules: [offer("told", "2026-06-01", ["phone"]), offer("untold", "2026-05-01", ["website"])] });
    expect(witness).toEqual({ customer: { member: true, inDispute: false, today: "2026-05-01" } });
  });

  it("is allowed on the service or on the rule, each for what it names", async () => {
    const allow = [{ check: "uninformed-member", reason: "care calls them" }];
    const services = { delivery: { need: "expected", control: "high", allow } };
    expect(await finding({ channels: ["letter"] }, { services })).toMatchObject({ allowed: { reason: "care calls them" } });
    const rule = (name: string, conditions: object, more: object = {}) => ({
      name,
      conditions,
      event: { type: "offer", params: { service: "delivery", channels: ["website"] } },
      ...more,
    });
    const rules = [rule("members", { condition: "member" }, { allow }), rule("in dispute", { condition: "in-dispute" })];
    const { findings } = await checked(shop({}, { rules }), { only });
    expect(findings.map(({ rules, allowed, witness }) => [rules, allowed?.reason, witness?.customer])).toEqual([
      [["members"], "care calls them", { member: true, inDispute: false, today: "2026-01-01" }],
      [["in dispute"], undefined, { member: false, inDispute: true, today: "2026-01-01" }],
    ]);
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(shop({ channels: ["letter"] }), { only, budget: 1 });
    expect(report.proved).toEqual([]);
    expect(onlyFinding(report)).toMatchObject({ verdict: "undecided", service: "delivery" });
    expect(onlyFinding(report).message).toMatch(/^whether all who are offered `delivery` hear of it is undecided: \w/);
  });
});
