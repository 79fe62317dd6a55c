import { describe, expect, it } from "vitest";
import { checked, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["predictable-delight"] as const;

type Part = { readonly [key: string]: unknown };

const flag = (fact: string): object => ({ all: [{ fact, operator: "equal", value: true }] });
const rule = (name: string, conditions: object, type = "offer"): object => ({
  name,
  conditions,
  event: { type, params: { service: "book" } },
});
const is = (condition: string) => ({ condition });
const lucky = { fact: "lucky", operator: "equal", value: true };

const club = (rules: readonly object[], changes: Part = {}): object => ({
  tierpolicy: 1,
  name: "club",
  facts: {
    member: { type: "boolean", default: false },
    vip: { type: "boolean", default: false },
    lucky: { type: "boolean", default: false },
    birthday: { type: "boolean", default: false, recurring: true },
    today: { type: "string", format: "date", clock: true },
  },
  invariants: [{ not: { all: [{ condition: "vip" }, { not: { condition: "member" } }] } }],
  segments: {
    member: { conditions: flag("member") },
    vip: { conditions: flag("vip") },
  },
  services: { book: { need: "delight" } },
  rules,
  ...changes,
});

const findings = async (rules: readonly object[], changes?: Part) => (await checked(club(rules, changes), { only })).findings;
const finding = async (rules: readonly object[], changes?: Part) => onlyFinding(await checked(club(rules, changes), { only }));
const isProved = async (rules: readonly object[], changes?: Part) =>
  (await checked(club(rules, changes), { only })).proved.includes("predictable-delight");

const SCHEDULE = 'give it a schedule, as in `"surprise": { "perYear": 2, "minGapDays": 60 }`';

describe("predictable-delight", () => {
  it("is proved where only some members of any segment get it", async () => {
    expect(await checked(club([rule("a book", { all: [{ condition: "vip" }, lucky] })]), { only })).toEqual({
      policy: "club",
      verdict: "proved",
      findings: [],
      proved: ["predictable-delight"],
      warnings: [],
    });
  });

  it("is refuted by a segment of which all members get it", async () => {
    const text = JSON.stringify(club([rule("a book", is("vip"))]), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "predictable-delight",
      verdict: "refuted",
      severity: "warn",
      service: "book",
      segment: "vip",
      rules: ["a book"],
      witness: { customer: { member: true, vip: true } },
      message: "`book` is a delight, and every member of `vip` is offered it: what all of them get they soon expect",
      help: `${SCHEDULE}, or offer it to fewer`,
      pointer: "/rules/0/conditions",
    });
    expect(found.witness).not.toHaveProperty("other");
    expect(textAt(text, found)).toBe('{\n        "condition": "vip"\n      }');
  });

  it("has nothing against a schedule, nor against what is no delight", async () => {
    const services = (book: Part) => ({ services: { book } });
    expect(await isProved([rule("a book", is("vip"))], services({ need: "delight", surprise: { perYear: 2, minGapDays: 60 } }))).toBe(true);
    expect(await isProved([rule("a book", is("vip"))], services({ need: "expected", control: "high" }))).toBe(true);
  });

  it("says of the widest segment what is so of those within it", async () => {
    expect((await findings([rule("a book", is("member"))])).map(({ segment }) => segment)).toEqual(["member"]);
  });

  it("says of everyone what is so of everyone", async () => {
    expect(await finding([rule("a book", { all: [] })])).toMatchObject({
      message: "`book` is a delight, and everyone is offered it: what all of them get they soon expect",
      pointer: "/rules/0/conditions",
    });
    expect(await finding([rule("a book", { all: [] })])).not.toHaveProperty("segment");
    expect(await isProved([rule("a book", { all: [] })], { segments: {}, invariants: [] })).toBe(true);
  });

  it("says once what is so of two segments that are the same", async () => {
    const segments = { vip: { conditions: flag("vip") }, best: { conditions: flag("vip") }, member: { conditions: flag("member") } };
    expect((await findings([rule("a book", is("best"))], { segments })).map(({ segment }) => segment)).toEqual(["vip"]);
  });

  it("looks at every moment by itself", async () => {
    const june = { fact: "today", operator: "greaterThanInclusive", value: "2026-06-01" };
    const rules = [rule("a book in summer", { all: [{ condition: "vip" }, june] })];
    expect(await finding(rules)).toMatchObject({
      segment: "vip",
      witness: { customer: { vip: true, today: "2026-06-01" } },
      message:
        "`book` is a delight, and every member of `vip` is offered it, where `today: 2026-06-01`: what all of them get they soon expect",
    });
    const wider = rule("and for members in winter", { all: [{ condition: "member" }, { not: june }] });
    expect((await findings([...rules, wider])).map(({ segment, message }) => [segment, /`today: [^`]*`/.exec(message)?.[0]])).toEqual([
      ["member", "`today: 2026-01-01`"],
      ["vip", undefined],
    ]);
  });

  it("reckons with withholds", async () => {
    expect(await isProved([rule("a book", is("vip")), rule("not for some", { all: [lucky] }, "withhold")])).toBe(true);
  });

  it("does not mind a segment that nobody can be in", async () => {
    const segments = { none: { conditions: { all: [{ condition: "vip" }, { not: { condition: "vip" } }] } } };
    const changes = { segments: { ...(club([]) as { segments: object }).segments, ...segments } };
    expect(await isProved([rule("a book", { all: [{ condition: "vip" }, lucky] })], changes)).toBe(true);
  });

  it("is refuted by a fact that comes round with the calendar", async () => {
    const text = JSON.stringify(
      club([rule("a birthday book", { all: [{ condition: "vip" }, { fact: "birthday", operator: "equal", value: true }] })]),
      null,
      2,
    );
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      service: "book",
      fact: "birthday",
      rules: ["a birthday book"],
      witness: { customer: { vip: true, birthday: false }, other: { vip: true, birthday: true } },
      message:
        "`book` is a delight that comes round with `birthday`: a customer with `vip: true` and `birthday: false` is not offered it, and one with `birthday: true` is",
      help: `${SCHEDULE}, or take \`birthday\` out of \`a birthday book\``,
      pointer: "/rules/0/conditions/all/1",
    });
    expect(textAt(text, found)).toContain('"fact": "birthday"');
  });

  it("does not mind a fact that comes round where it decides nothing", async () => {
    const birthday = { fact: "birthday", operator: "equal", value: true };
    expect(await isProved([rule("a book", { all: [lucky] }), rule("once more", { all: [lucky, birthday] })])).toBe(true);
  });

  it("is allowed on the service, on the segment, and on the rule", async () => {
    const allow = [{ check: "predictable-delight", reason: "a welcome that each of them is meant to count on" }];
    const book = rule("a book", is("vip"));
    const allowed = async (rules: readonly object[], changes: Part = {}) => (await finding(rules, changes)).allowed !== undefined;
    expect(await allowed([book])).toBe(false);
    expect(await allowed([{ ...book, allow }])).toBe(true);
    expect(await allowed([book], { services: { book: { need: "delight", allow } } })).toBe(true);
    const segments = (of: "member" | "vip") => ({
      segments: { member: { conditions: flag("member") }, vip: { conditions: flag("vip") }, [of]: { conditions: flag(of), allow } },
    });
    expect(await allowed([book], segments("vip"))).toBe(true);
    expect(await allowed([book], segments("member"))).toBe(false);
  });

  it("ends undecided where the budget does not suffice", async () => {
    const messages = (await checked(club([rule("a book", flag("birthday"))]), { only, budget: 1 })).findings.map(({ message }) => message);
    expect(messages).toEqual([
      "whether `book` is offered to everyone is undecided: more than 1 diagram nodes",
      "whether `book` is offered to every member of `member` is undecided: more than 1 diagram nodes",
      "whether `book` is offered to every member of `vip` is undecided: more than 1 diagram nodes",
      "whether `book` depends on `birthday` is undecided: more than 1 diagram nodes",
    ]);
  });
});
