import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["unused"] as const;

const equals = (fact: string, value: unknown, more: object = {}) => ({ fact, operator: "equal", value, ...more });
const owner = { condition: "owner" };

/** A policy in which everything is used. */
const office = (changes: { readonly [key: string]: object } = {}): { readonly [key: string]: object } & object => ({
  ...({ tierpolicy: 1, name: "office" } as object),
  facts: { relationship: { type: "string", enum: ["tenant", "owner"] }, ...changes["facts"] },
  segments: { owner: { conditions: { all: [equals("relationship", "owner")] } }, ...changes["segments"] },
  services: { desk: { need: "expected", control: "high" }, ...changes["services"] },
  channels: { phone: { reach: "individual" }, ...changes["channels"] },
  rules: [
    { name: "owners have a desk", conditions: owner, event: { type: "offer", params: { service: "desk" } } },
    ...((changes["rules"] ?? []) as readonly object[]),
  ],
  ...(changes["more"] ?? {}),
});
const told = async (changes: { readonly [key: string]: object }) =>
  (await checked(office(changes), { only })).findings.map(({ message }) => message);

it("is proved where everything is used", async () => {
  expect(await checked(office(), { only })).toMatchObject({ findings: [], proved: ["unused"] });
});

describe("a fact", () => {
  it("is unused where no condition looks at it, whatever marks it has", async () => {
    const text = JSON.stringify(
      office({ facts: { age: { type: "integer", merit: false, default: 0 } }, more: { monotone: { age: "increasing" } } }),
      null,
      2,
    );
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "unused",
      severity: "warn",
      fact: "age",
      rules: [],
      message: "no condition looks at `age`",
      help: "remove it, or let a condition look at it",
      pointer: "/facts/age",
    });
    expect(found).not.toHaveProperty("witness");
    expect(textAt(text, found)).toContain('"type": "integer"');
  });

  it("is used as the value of a comparison, by an invariant, an `except` and a `where`", async () => {
    const facts = { a: { type: "integer" }, b: { type: "integer" }, c: { type: "boolean" }, d: { type: "boolean" } };
    const channels = { letter: { reach: { segments: ["owner"] }, except: { all: [equals("c", true)] } } };
    const more = {
      invariants: [{ all: [equals("a", { fact: "b" })] }],
      assertions: [{ name: "a desk", where: { all: [equals("d", true)] }, service: "desk", must: { offered: true } }],
    };
    expect(await told({ facts, channels, more })).toEqual([]);
  });

  it("that is an object is told by its largest unused parts", async () => {
    const place = { type: "object", properties: { floor: { type: "integer" }, lift: { type: "boolean" } } };
    const flat = { type: "object", properties: { rooms: { type: "integer" }, place } };
    const rules = (path: string, value: unknown) => [
      {
        name: "some",
        conditions: { all: [equals("flat", value, { path })] },
        event: { type: "offer", params: { service: "desk", commitment: "none" } },
      },
    ];
    expect(await told({ facts: { flat } })).toEqual(["no condition looks at `flat`"]);
    expect(await told({ facts: { flat }, rules: rules("$.rooms", 3) })).toEqual(["no condition looks at `flat.place`"]);
    expect(await told({ facts: { flat }, rules: rules("$.place.lift", true) })).toEqual([
      "no condition looks at `flat.rooms`",
      "no condition looks at `flat.place.floor`",
    ]);
  });

  it("that is the clock is used by `from`, by a surprise, and by an allow that ends", async () => {
    const facts = { today: { type: "string", format: "date", clock: true } };
    expect(await told({ facts })).toEqual(["no condition looks at `today`"]);
    const cake = { need: "delight", surprise: { perYear: 1, minGapDays: 100 } };
    const offer = { name: "cake", conditions: owner, event: { type: "offer", params: { service: "cake" } } };
    expect(await told({ facts, services: { cake }, rules: [offer] })).toEqual([]);
    expect(await told({ facts, services: { cake: { need: "delight" } }, rules: [{ ...offer, from: "2026-05-01" }] })).toEqual([]);
    const allow = [{ check: "overreach", reason: "a trial", until: "2026-05-01" }];
    expect(await told({ facts, services: { cake: { need: "delight", allow } }, rules: [offer] })).toEqual([]);
  });
});

describe("a segment", () => {
  const tenant = { conditions: { all: [equals("relationship", "tenant")] } };

  it("is unused where nothing names it", async () => {
    const found = onlyFinding(await checked(office({ segments: { tenant } }), { only }));
    expect(found).toMatchObject({
      segment: "tenant",
      message: "nothing refers to `tenant`",
      help: "remove it, or refer to it; if it stands for reports, `allow` it with that reason",
      pointer: "/segments/tenant",
    });
  });

  it("is used by a condition, `exclusiveTo`, `knownTo`, `reach`, `overheardBy` and a chain of tiers", async () => {
    const offer = (service: string) => ({ name: service, conditions: owner, event: { type: "offer", params: { service } } });
    const uses: readonly { readonly [key: string]: object }[] = [
      { segments: { tenant, other: { conditions: { not: { condition: "tenant" } } } }, more: { tiers: [["other", "owner"]] } },
      { services: { attic: { need: "expected", control: "high", exclusiveTo: ["tenant", "owner"] } }, rules: [offer("attic")] },
      { services: { attic: { need: "expected", control: "high", knownTo: ["tenant", "owner"] } }, rules: [offer("attic")] },
      {
        channels: { counter: { reach: "individual", overheardBy: ["tenant"] } },
        services: { desk: { need: "expected", control: "high", defaults: { channels: ["counter", "phone"] } } },
      },
      { more: { tiers: [["tenant", "owner"]] } },
    ];
    for (const use of uses) expect(await told({ segments: { tenant }, ...use })).toEqual([]);
  });

  it("is allowed where it stands for reports", async () => {
    const allow = [{ check: "unused", reason: "for the yearly report" }];
    expect(await checked(office({ segments: { tenant: { ...tenant, allow } } }), { only })).toMatchObject({
      findings: [{ allowed: { reason: "for the yearly report" } }],
      warnings: [],
    });
  });
});

describe("a channel", () => {
  it("is unused where it carries nothing because of anybody", async () => {
    const found = onlyFinding(await checked(office({ channels: { web: { reach: "public" } } }), { only }));
    expect(found).toMatchObject({
      channel: "web",
      message: "no offer names `web`, and it carries nothing by itself",
      help: "remove it, or name it in the `channels` of an offer",
      pointer: "/channels/web",
    });
  });

  it("is used where it carries by default what its whole audience is offered", async () => {
    expect(await told({ channels: { letter: { reach: { segments: ["owner"] } } } })).toEqual([]);
  });

  it("says why what names it is not told on it", async () => {
    const channels = { web: { reach: "public" } };
    const desk = (more: object) => ({ desk: { need: "expected", control: "high", defaults: { channels: ["web", "phone"] }, ...more } });
    expect(await told({ channels, services: desk({}) })).toEqual(["`web` carries nothing: `desk` never has publicity `public`"]);
    const services = desk({ knownTo: ["owner"], defaults: { channels: ["web", "phone"], publicity: "public" } });
    const more = { standards: { expected: { high: { ceiling: { publicity: "public" } } } } };
    expect(await told({ channels, services, more })).toEqual(["`web` carries nothing: not everyone whom it reaches may know of `desk`"]);
  });
});

describe("a service", () => {
  const attic = { need: "expected", control: "high" };

  it("is unused where nobody is offered it and it is arranged for nobody", async () => {
    expect(onlyFinding(await checked(office({ services: { attic } }), { only }))).toMatchObject({
      service: "attic",
      message: "no rule offers or arranges `attic`",
      help: "offer or arrange it, or remove it; if it is listed so that customers read that they do not get it, `allow` it with that reason",
      pointer: "/services/attic",
    });
    const rule = (name: string, type: string, more: object = {}) => ({
      name,
      conditions: owner,
      event: { type, params: { service: "attic", ...more } },
    });
    expect(await told({ services: { attic }, rules: [rule("in", "offer"), rule("out", "withhold")] })).toEqual([
      "nobody is offered `attic`, and it is arranged for nobody",
    ]);
    expect(await told({ services: { attic }, rules: [rule("paid", "arrange", { fee: 5, by: "us" })] })).toEqual([]);
  });

  it("is allowed where it is listed on purpose", async () => {
    const allow = [{ check: "unused", reason: "customers read that we do not provide it" }];
    expect(await checked(office({ services: { attic: { ...attic, allow } } }), { only })).toMatchObject({
      findings: [{ allowed: {} }],
      warnings: [],
    });
  });

  it("that is only arranged never has values for its terms", async () => {
    const terms = { size: { type: "number", better: "more" } };
    const paid = { name: "paid", conditions: owner, event: { type: "arrange", params: { service: "attic", fee: 5, by: "us" } } };
    const found = onlyFinding(await checked(office({ services: { attic: { ...attic, terms } }, rules: [paid] }), { only }));
    expect(found).toMatchObject({
      service: "attic",
      message: "the term `size` of `attic` never has a value: nobody is offered `attic`",
      help: "remove the term, or offer `attic`",
      pointer: "/services/attic/terms/size",
    });
    expect(await told({ services: { attic: { ...attic, terms } } })).toEqual(["no rule offers or arranges `attic`"]);
  });

  it("stays undecided where the budget does not suffice", async () => {
    const { findings } = await checked(office(), { only, budget: 0 });
    expect(findings[0]).toMatchObject({
      verdict: "undecided",
      message: expect.stringMatching(/^whether `desk` is offered to anybody, or arranged for anybody is undecided: /),
    });
  });
});
