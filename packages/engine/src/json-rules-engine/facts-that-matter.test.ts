import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { factsThatMatter } from "./facts-that-matter.js";

const is = (fact: string) => ({ all: [{ fact, operator: "equal", value: true }] });
const names = [
  "broken",
  "early",
  "late",
  "member",
  "known",
  "reached",
  "excepted",
  "elsewhere",
  "offered",
  "withheld",
  "arranged",
  "left",
  "right",
  "idle",
];
const basic = { need: "basic", control: "high" };
const rule = (type: string, fact: string, params: object) => ({ name: fact, conditions: is(fact), event: { type, params } });

const policy = policyOf({
  facts: {
    ...Object.fromEntries(names.map((name) => [name, { type: "boolean" }])),
    today: { type: "string", format: "date", clock: true },
  },
  invariants: [is("broken")],
  segments: {
    early: { conditions: is("early") },
    member: { conditions: { any: [{ condition: "early" }, is("member")] } },
    known: { conditions: is("known") },
    reached: { conditions: is("reached") },
    late: { conditions: is("late") },
    elsewhere: { conditions: is("elsewhere") },
  },
  services: {
    lounge: { ...basic, exclusiveTo: ["member"], knownTo: ["member", "known"] },
    tea: basic,
    hotline: { ...basic, defaults: { channels: ["desk"] } },
  },
  channels: {
    letter: { reach: { segments: ["reached"] } },
    desk: { reach: "individual", except: is("excepted") },
    poster: { reach: { segments: ["elsewhere"] } },
  },
  rules: [
    rule("offer", "offered", { service: "lounge", channels: ["letter"] }),
    rule("withhold", "withheld", { service: "lounge" }),
    {
      conditions: { all: [{ fact: "left", operator: "notEqual", value: { fact: "right" } }] },
      event: { type: "offer", params: { service: "tea" } },
    },
    rule("arrange", "arranged", { service: "hotline", fee: 3, by: "us" }),
    { conditions: { all: [] }, event: { type: "offer", params: { service: "hotline" } } },
  ],
});

const mattering = (...services: string[]) => [...factsThatMatter(policy, new Set(services))].sort();

describe("the facts that matter", () => {
  test("for a whole decision are those of every condition that it looks at, and the clock", () => {
    expect([...factsThatMatter(policy)].sort()).toEqual([...names.filter((name) => name !== "idle"), "today"].sort());
  });

  test("for a service are those of its rules, of the segments that may have it or know of it, of the channels that its offers name, and of the invariants", () => {
    expect(mattering("lounge")).toEqual(["broken", "early", "known", "member", "offered", "reached", "today", "withheld"]);
  });

  test("for offers that leave the channels open are those of every channel", () => {
    expect(mattering("tea")).toEqual(["broken", "elsewhere", "excepted", "left", "reached", "right", "today"]);
  });

  test("for offers that leave the channels to their service are those of its channels", () => {
    expect(mattering("hotline")).toEqual(["arranged", "broken", "excepted", "today"]);
  });

  test("for no service are those of the invariants, and the clock", () => {
    expect(mattering()).toEqual(["broken", "today"]);
  });
});
