import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["empty-promise"] as const;

type Json = { readonly [key: string]: unknown };

const offer = (name: string, conditions: object, params: Json = {}, more: Json = {}) => ({
  name,
  conditions,
  event: { type: "offer", params: { service: "late-check-out", ...params } },
  ...more,
});

/** A hotel where members may leave late, of which a letter tells all its guests. */
const hotel = (changes: Json = {}): object => ({
  tierpolicy: 1,
  name: "hotel",
  facts: {
    guest: { type: "boolean", default: false },
    member: { type: "boolean", default: false },
    inDispute: { type: "boolean", default: false },
  },
  segments: {
    guest: { conditions: { all: [{ fact: "guest", operator: "equal", value: true }] } },
    member: { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } },
    "in-dispute": { conditions: { all: [{ fact: "inDispute", operator: "equal", value: true }] } },
  },
  services: { "late-check-out": { need: "expected", control: "high", standard: {} } },
  channels: {
    website: { reach: "public" },
    "guests-letter": { reach: { segments: ["guest"] } },
    "members-letter": { reach: { segments: ["member"] } },
    "front-desk": { reach: "individual", overheardBy: ["guest"] },
    phone: { reach: "individual" },
  },
  rules: [offer("members leave late", { condition: "member" }, { channels: ["guests-letter"] })],
  ...changes,
});

const checking = (changes: Json = {}) => checked(hotel(changes), { only });
const finding = async (changes: Json = {}) => onlyFinding(await checking(changes));
const rulesOf = (...rules: readonly object[]) => ({ rules });

const guest = { guest: true, member: false, inDispute: false };

describe("empty-promise", () => {
  it("is proved where a channel reaches those only who are offered the service", async () => {
    const report = await checking(rulesOf(offer("members leave late", { condition: "member" }, { channels: ["members-letter", "phone"] })));
    expect(report).toEqual({ policy: "hotel", verdict: "proved", findings: [], proved: ["empty-promise"], warnings: [] });
  });

  it("is refuted by a reader of the letter who is not offered it", async () => {
    const text = JSON.stringify(hotel(), null, 2);
    const report = await checked(text, { only });
    const found = onlyFinding(report);
    expect(report.verdict).toBe("refuted");
    expect(found).toMatchObject({
      check: "empty-promise",
      verdict: "refuted",
      severity: "error",
      service: "late-check-out",
      channel: "guests-letter",
      rules: ["members leave late"],
      witness: { customer: guest },
      message:
        "`guests-letter` tells `guest` about `late-check-out`, as `members leave late` asks: a customer with `guest: true` and `member: false` hears of it and is not offered it",
      help: 'offer it to all of `guest`, name a channel instead that tells only those who are offered it, such as `members-letter` or `phone`, lower the publicity to `individual`, or write `"knownTo": "everyone"` if those who do not get it may hear of it',
      pointer: "/rules/0/event/params/channels/0",
    });
    expect(found.witness).toEqual({ customer: guest });
    expect(textAt(text, found)).toBe('"guests-letter"');
  });

  it("is refuted by someone from whom it is withheld, and names the rule that does", async () => {
    const withhold = (conditions: object) => ({
      name: "not in a dispute",
      conditions,
      event: { type: "withhold", params: { service: "late-check-out" } },
    });
    const told = offer("members leave late", { condition: "member" }, { channels: ["members-letter"] });
    expect(await finding(rulesOf(told, withhold({ condition: "in-dispute" })))).toMatchObject({
      rules: ["members leave late", "not in a dispute"],
      witness: { customer: { guest: false, member: true, inDispute: true } },
      message:
        "`members-letter` tells `member` about `late-check-out`, as `members leave late` asks: a customer with `member: true` and `inDispute: true` hears of it and is withheld it by `not in a dispute`",
      help: 'leave those from whom `not in a dispute` withholds it out of `members-letter` by an `except`, name a channel instead that tells only those who are offered it, such as `phone`, lower the publicity to `individual`, or write `"knownTo": "everyone"` if those who do not get it may hear of it',
    });
    const channels = { "members-letter": { reach: { segments: ["member"] }, except: { condition: "in-dispute" } } };
    expect((await checking({ channels, ...rulesOf(told, withhold({ condition: "in-dispute" })) })).verdict).toBe("proved");
    // Nobody is offered it, so that nobody brings the news about.
    expect((await checking(rulesOf(told, withhold({ all: [] })))).verdict).toBe("proved");
  });

  it("is refuted by someone who overhears what is said to another", async () => {
    const told = offer("members leave late", { condition: "member" }, { channels: ["front-desk"] });
    expect(await finding(rulesOf(told))).toMatchObject({
      channel: "front-desk",
      witness: { customer: guest },
      message:
        "`front-desk` lets `guest` overhear of `late-check-out`, as `members leave late` asks: a customer with `guest: true` and `member: false` overhears it and is not offered it",
      help: 'offer it to all of `guest`, name a channel instead that tells only those who are offered it, such as `phone`, lower the publicity to `unannounced`, or write `"knownTo": "everyone"` if those who do not get it may hear of it',
    });
    // At a desk that members do not come to nothing is said of it.
    const channels = { "front-desk": { reach: "individual", overheardBy: ["guest"], except: { condition: "member" } } };
    expect((await checking({ channels, ...rulesOf(told) })).verdict).toBe("proved");
  });

  it("is refuted by anyone who is not offered what a public channel tells", async () => {
    const services = { "late-check-out": { need: "basic", control: "high", defaults: { channels: ["website"] } } };
    const found = await finding({ services, ...rulesOf(offer("members leave late", { condition: "member" })) });
    expect(found).toMatchObject({
      witness: { customer: { guest: false, member: false, inDispute: false } },
      message:
        "`website` tells everyone about `late-check-out`, as `members leave late` asks: a customer with `member: false` hears of it and is not offered it",
      pointer: "/services/late-check-out/defaults/channels/0",
    });
    expect((await checking({ services, ...rulesOf(offer("all leave late", { all: [] })) })).verdict).toBe("proved");
  });

  it("is not asked where the author wrote that everyone may know, be the service exclusive or not", async () => {
    const known = (more: Json = {}) => ({
      services: { "late-check-out": { need: "expected", control: "high", knownTo: "everyone", ...more } },
    });
    expect((await checking(known())).verdict).toBe("proved");
    expect((await checking(known({ exclusiveTo: ["member"] }))).verdict).toBe("proved");
    expect((await checking({ services: { "late-check-out": { need: "expected", control: "high", knownTo: ["guest"] } } })).verdict).toBe(
      "refuted",
    );
  });

  it("does not mind a channel that keeps silent: too narrow a publicity, or an audience that may not know", async () => {
    const individual = offer("members leave late", { condition: "member" }, { publicity: "individual", channels: ["guests-letter"] });
    expect((await checking(rulesOf(individual))).verdict).toBe("proved");
    const limit = {
      name: "quiet",
      conditions: { all: [] },
      event: { type: "limit", params: { service: "late-check-out", publicity: "individual" } },
    };
    const { rules } = hotel() as { rules: object[] };
    expect((await checking(rulesOf(...rules, limit))).verdict).toBe("proved");
    const services = { "late-check-out": { need: "expected", control: "high", exclusiveTo: ["member"] } };
    expect((await checking({ services })).verdict).toBe("proved");
  });

  it("does not mind offers that name no channel, which go to those only who are offered the service", async () => {
    expect((await checking(rulesOf(offer("members leave late", { condition: "member" })))).verdict).toBe("proved");
  });

  it("is brought about by one offer that names the channel and another that gives the publicity, and names both", async () => {
    const naming = offer("guests by letter", { condition: "member" }, { publicity: "individual", channels: ["guests-letter"] });
    const widening = offer("to be told widely", { condition: "in-dispute" }, { publicity: "segment", channels: ["members-letter"] });
    const { findings } = await checking(rulesOf(naming, widening));
    expect(findings.map(({ channel, rules }) => [channel, rules])).toEqual([["guests-letter", ["guests by letter", "to be told widely"]]]);
  });

  it("is shown by those whom the channel reaches not at all, where they alone bring it about", async () => {
    const outsiders = { all: [{ condition: "member" }, { not: { condition: "guest" } }] };
    expect(await finding(rulesOf(offer("members elsewhere", outsiders, { channels: ["guests-letter"] })))).toMatchObject({
      rules: ["members elsewhere"],
      message:
        "`guests-letter` tells `guest` about `late-check-out`, as `members elsewhere` asks: a customer with `guest: true` hears of it and is not offered it",
    });
  });

  it("takes hearing and offer at one and the same moment", async () => {
    const { facts } = hotel() as { facts: Json };
    const withClock = { facts: { ...facts, today: { type: "string", format: "date", clock: true } } };
    const told = offer("members leave late", { condition: "member" }, { channels: ["guests-letter"] }, { until: "2026-06-01" });
    const all = (until: string) => offer("all leave late", { all: [] }, { channels: ["phone"] }, { until });
    expect((await checking({ ...withClock, rules: [told, all("2026-06-01")] })).verdict).toBe("proved");
    const { witness } = await finding({ ...withClock, rules: [told, all("2026-05-31")] });
    expect(witness).toEqual({ customer: { ...guest, today: "2026-05-31" } });
  });

  it("is allowed on the service or on a rule that brings it about, each for what it names", async () => {
    const allow = [{ check: "empty-promise", reason: "they are to join" }];
    const services = { "late-check-out": { need: "expected", control: "high", allow } };
    expect(await checking({ services })).toMatchObject({ verdict: "proved", findings: [{ allowed: { reason: "they are to join" } }] });
    const accepted = offer("members leave late", { condition: "member" }, { channels: ["guests-letter"] }, { allow });
    expect(await checking(rulesOf(accepted))).toMatchObject({ verdict: "proved", findings: [{ allowed: {} }] });
    const another = offer("the patient leave late", { condition: "in-dispute" }, { channels: ["guests-letter"] });
    const { findings } = await checking(rulesOf(accepted, another));
    expect(findings.map(({ rules, allowed, witness }) => [rules, allowed !== undefined, witness?.customer])).toEqual([
      [["members leave late"], true, guest],
      [["the patient leave late"], false, guest],
    ]);
  });

  it("is allowed on the rule that withholds it, and on that alone", async () => {
    const allow = [{ check: "empty-promise", reason: "the matter is explained to them" }];
    const withhold = (name: string, fact: string, more: Json = {}) => ({
      name,
      conditions: { all: [{ fact, operator: "equal", value: true }] },
      event: { type: "withhold", params: { service: "late-check-out" } },
      ...more,
    });
    const told = offer("members leave late", { condition: "member" }, { channels: ["members-letter"] });
    const { findings } = await checking(
      rulesOf(told, withhold("not in a dispute", "inDispute"), withhold("not guests", "guest", { allow })),
    );
    expect(findings.map(({ rules, allowed, witness }) => [rules, allowed !== undefined, witness?.customer])).toEqual([
      [["members leave late", "not guests"], true, { guest: true, member: true, inDispute: false }],
      [["members leave late", "not in a dispute"], false, { guest: false, member: true, inDispute: true }],
    ]);
  });

  it("is undecided where the budget does not suffice", async () => {
    const report = await checked(hotel(), { only, budget: 1 });
    expect(report).toMatchObject({ verdict: "undecided", proved: [] });
    expect(onlyFinding(report).message).toMatch(
      /^whether `guests-letter` tells someone of `late-check-out` who is not offered it is undecided: \w/,
    );
  });
});
