import { describe, expect, it } from "vitest";
import { policyOf } from "../check/checked.test-support.js";
import { compare } from "./compare.js";
import { concernsOf } from "./concerns.js";
import { diff } from "./diff.js";
import { type Shop, shop } from "./shop.test-support.js";

const compared = (edit: (document: Shop) => void) => {
  const after = shop();
  edit(after);
  return diff(policyOf(shop()), policyOf(after));
};

const offer = (service: string, conditions: object, params: object = {}) => ({
  name: `${service} besides`,
  conditions,
  event: { type: "offer", params: { service, ...params } },
});

it("says who loses a service, by segments before and after, with a customer on whom both policies have decided", async () => {
  const report = await compared(({ segments }) => {
    segments["regular"] = {
      conditions: { all: [{ condition: "member" }, { fact: "spend", operator: "greaterThanInclusive", value: 2000 }] },
    };
  });
  expect(report).toEqual({
    before: { name: "shop" },
    after: { name: "shop" },
    verdict: "changed",
    renames: [],
    facts: [],
    services: { added: [], removed: [] },
    changes: [
      {
        service: "delivery",
        before: { channels: ["regulars-card"] },
        after: { channels: [] },
        varies: [],
        losses: [],
        widenings: [],
        segments: [
          { segment: "member", members: "some", group: "all" },
          { segment: "regular", members: "some", group: "all", only: "before" },
        ],
        witness: {
          customer: { spend: 1000, member: true, today: "2026-01-01" },
          rules: {
            before: { offer: ["members get delivery"], withhold: [], limit: [], arrange: ["others pay"] },
            after: { offer: ["members get delivery"], withhold: [], limit: [], arrange: ["others pay"] },
          },
        },
      },
      {
        service: "preview",
        before: { offered: true, commitment: "best-effort", publicity: "segment", channels: ["regulars-card"] },
        after: { offered: false, commitment: "none", publicity: "unannounced", channels: [] },
        varies: [],
        losses: ["offered"],
        widenings: [],
        segments: [
          { segment: "member", members: "some", group: "all" },
          { segment: "regular", members: "some", group: "all", only: "before" },
        ],
        witness: {
          customer: { spend: 1000, member: true, today: "2026-01-01" },
          rules: {
            before: { offer: ["regulars see previews"], withhold: [], limit: [], arrange: [] },
            after: { offer: [], withhold: [], limit: [], arrange: [] },
          },
        },
      },
    ],
    hearing: [],
    customers: [],
    undecided: [],
  });
  expect(concernsOf(report)).toEqual({ promise: 1, publicity: 0 });
});

describe("a promise regression", () => {
  it.each([
    ["a weaker commitment", "commitment", (document: Shop) => document.rules.push(limit({ commitment: "best-effort" }))],
    ["a worse term", "terms", (document: Shop) => document.rules.push(limit({ terms: { hours: 72 } }))],
    ["a withheld service", "offered", (document: Shop) => document.rules.splice(1, 1)],
  ])("is %s", async (_, loss, edit) => {
    const { changes } = await compared((document) => void edit(document));
    expect(changes.map(({ service, losses }) => [service, losses])).toEqual([["delivery", [loss]]]);
  });
  const limit = (params: object) => ({
    name: "less",
    conditions: { all: [] },
    event: { type: "limit", params: { service: "delivery", ...params } },
  });

  it("is not what was a best effort only, nor a better term", async () => {
    const report = await compared(({ services, rules }) => {
      rules.push({
        ...limit({ commitment: "none" }),
        name: "none",
        event: { type: "limit", params: { service: "preview", commitment: "none" } },
      });
      services["delivery"] = { ...(services["delivery"] as object), defaults: { terms: { hours: 24 } } };
    });
    expect(report.changes.map(({ service, before, after, losses }) => [service, before, after, losses])).toEqual([
      ["delivery", { terms: { hours: 48 } }, { terms: { hours: 24 } }, []],
      ["preview", { commitment: "best-effort" }, { commitment: "none" }, []],
    ]);
  });

  it("is a term on a scale that was turned round", async () => {
    const report = await compared(({ services }) => {
      services["delivery"] = {
        ...(services["delivery"] as object),
        terms: { hours: { type: "integer", better: "more" } },
        defaults: { terms: { hours: 50 } },
      };
    });
    expect(report.changes.map(({ after, losses }) => [after, losses])).toEqual([[{ terms: { hours: 50 } }, ["terms"]]]);
  });
});

describe("widened publicity", () => {
  it("is a channel that tells members what it did not, and those who hear it because of them", async () => {
    const report = await compared(({ services, rules }) => {
      services["preview"] = { need: "expected", control: "low", exclusiveTo: ["regular"], knownTo: "everyone" };
      rules[3] = offer("preview", { condition: "regular" }, { channels: ["members-letter", "regulars-card"] });
    });
    expect(report.changes.map(({ service, before, after, widenings }) => [service, before, after, widenings])).toEqual([
      ["preview", { channels: [] }, { channels: ["members-letter"] }, ["channels"]],
    ]);
    expect(report.hearing).toEqual([
      {
        service: "preview",
        channel: "members-letter",
        change: "gained",
        carriage: true,
        segments: [{ segment: "member", members: "some", group: "all" }],
        witness: {
          customer: { spend: 0, member: true, today: "2026-01-01" },
          because: { customer: { spend: 1000, member: true, today: "2026-01-01" } },
        },
      },
    ]);
    expect(concernsOf(report)).toEqual({ promise: 0, publicity: 2 });
  });

  it("is not what is told less widely", async () => {
    const report = await compared(({ rules }) => {
      rules[0] = offer("returns", { all: [] }, { publicity: "segment", channels: ["website"] });
    });
    expect(report.changes.map(({ before, after, widenings }) => [before, after, widenings])).toEqual([
      [{ publicity: "public", channels: ["website"] }, { publicity: "segment", channels: [] }, []],
    ]);
  });
});

it("tells an arrangement that is another", async () => {
  const report = await compared(({ rules }) => {
    rules[2] = {
      name: "others pay",
      conditions: { all: [] },
      event: { type: "arrange", params: { service: "delivery", fee: 7, by: "us" } },
    };
  });
  expect(report.changes.map(({ before, after, segments }) => [before, after, segments])).toEqual([
    [{ arrangement: { fee: 6.5, by: "us" } }, { arrangement: { fee: 7, by: "us" } }, []],
  ]);
});

it("tells who must approve now, and who need not any longer", async () => {
  const report = await compared(({ rules, services }) => {
    services["delivery"] = { ...(services["delivery"] as object), defaults: { terms: { hours: 48 }, approval: "desk" } };
    rules[0] = {
      name: "all return",
      conditions: { all: [] },
      event: { type: "offer", params: { service: "returns", channels: ["website"], approval: "manager" } },
    };
  });
  expect(report.changes.map(({ service, before, after, losses }) => [service, before, after, losses])).toEqual([
    ["returns", { approval: [] }, { approval: ["manager"] }, []],
    ["delivery", { approval: [] }, { approval: ["desk"] }, []],
  ]);
});

it("asks only about services of which something is said otherwise", async () => {
  const after = shop();
  after.rules.reverse();
  after.rules.push(offer("delivery", { all: [{ fact: "spend", operator: "greaterThan", value: 500 }] }));
  const { pairs } = await compare(policyOf(shop()), policyOf(after), { budget: 10_000, renames: true });
  expect(pairs).toEqual([{ before: "delivery", after: "delivery" }]);
});

it("leaves together what changes in very many ways, and judges it all the same", async () => {
  const asks = Array.from({ length: 8 }, (_, at) => at);
  const policy = (first: number, last: number) =>
    policyOf({
      tierpolicy: 1,
      name: "desks",
      facts: Object.fromEntries(asks.map((at) => [`asks${at}`, { type: "boolean" }])),
      services: { tour: { need: "basic", control: "high", defaults: { publicity: "public" } } },
      channels: Object.fromEntries(asks.map((at) => [`desk-${at}`, { reach: "individual" }])),
      rules: [
        { name: "all", conditions: { all: [] }, event: { type: "offer", params: { service: "tour", channels: ["desk-0"] } } },
        ...asks.slice(first, last).map((at) => ({
          conditions: { all: [{ fact: `asks${at}`, operator: "equal", value: true }] },
          event: { type: "offer", params: { service: "tour", channels: [`desk-${at}`] } },
        })),
      ],
    });
  const gained = await diff(policy(1, 1), policy(1, 8));
  expect(gained.changes.map(({ before, after, varies, widenings }) => [before, after, varies, widenings])).toEqual([
    [{}, {}, ["channels"], ["channels"]],
  ]);
  const lost = await diff(policy(1, 8), policy(1, 1));
  expect(lost.changes.map(({ varies, widenings }) => [varies, widenings])).toEqual([[["channels"], []]]);
});

/** That no two of many facts are equal takes a diagram that remembers which values are taken. */
const places = Array.from({ length: 12 }, (_, at) => `place${at}`);
const distinct = {
  all: places.flatMap((fact, at) => places.slice(at + 1).map((other) => ({ fact, operator: "notEqual", value: { fact: other } }))),
};
const offering = (offers: { readonly [service: string]: object }) =>
  policyOf({
    tierpolicy: 1,
    name: "hard",
    facts: Object.fromEntries(places.map((fact) => [fact, { type: "integer", minimum: 1, maximum: 12 }])),
    services: Object.fromEntries(Object.keys(offers).map((service) => [service, { need: "basic", control: "high" }])),
    rules: Object.entries(offers).map(([service, conditions]) => ({
      name: service,
      conditions,
      event: { type: "offer", params: { service } },
    })),
  });

describe("where the budget does not suffice", () => {
  it("it is undecided, which is not alike; what is the same is no question", async () => {
    const report = await diff(offering({ hard: { all: [] }, easy: { all: [] } }), offering({ hard: distinct, easy: { all: [] } }), {
      budget: 3_000,
    });
    expect([report.verdict, report.changes]).toEqual(["undecided", []]);
    expect(report.undecided).toEqual([{ service: "hard", reason: expect.any(String) }]);
  });

  it("many questions in a row that are too hard are the last that are asked", async () => {
    const many = (conditions: object) => offering(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`s${at}`, conditions])));
    const { undecided } = await diff(many({ all: [] }), many(distinct), { budget: 3_000 });
    expect(undecided).toHaveLength(12);
    expect(undecided.at(-1)).toEqual({ service: "s11", reason: "all questions before were too hard as well" });
  });
});
