import { describe, expect, it } from "vitest";
import { checked, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["identical-segments"] as const;

const { segments } = developer() as { segments: object };
const owners = { all: [{ fact: "relationship", operator: "in", value: ["owner"] }] };
const also = (more: object, changes: object = {}) => developer({ segments: { ...segments, ...more }, ...changes });

describe("identical-segments", () => {
  it("is proved where any two differ in some customer", async () => {
    expect(await checked(developer(), { only })).toMatchObject({ findings: [], proved: ["identical-segments"] });
  });

  it("is refuted by two names for the same customers, however they are described", async () => {
    const text = JSON.stringify(also({ buyer: { conditions: owners } }), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "identical-segments",
      severity: "warn",
      segment: "owner",
      rules: [],
      witness: { customer: { relationship: "owner", agreements: [], inDispute: false } },
      message: "`owner` and `buyer` have the same members",
      help: "keep one of them and refer to it, or change the conditions of `buyer`",
      pointer: "/segments/buyer/conditions",
    });
    expect(textAt(text, found)).toContain('"operator": "in"');
  });

  it("tells each group once", async () => {
    const report = await checked(
      also({
        buyer: { conditions: owners },
        proprietor: { conditions: { condition: "owner" } },
        quarrel: { conditions: { condition: "in-dispute" } },
      }),
      { only },
    );
    expect(report.findings.map(({ message }) => message)).toEqual([
      "`owner`, `buyer` and `proprietor` have the same members",
      "`in-dispute` and `quarrel` have the same members",
    ]);
  });

  it("does not compare segments that are empty", async () => {
    const nobody = { all: [{ condition: "owner" }, { not: { condition: "owner" } }] };
    expect((await checked(also({ a: { conditions: nobody }, b: { conditions: nobody } }), { only })).findings).toEqual([]);
  });

  it("counts customers who can exist only", async () => {
    const disputing = { all: [{ condition: "owner" }, { not: { condition: "in-dispute" } }] };
    expect((await checked(also({ calm: { conditions: disputing } }), { only })).findings).toEqual([]);
    const invariants = [{ not: { all: [{ fact: "inDispute", operator: "equal", value: true }] } }];
    expect(onlyFinding(await checked(also({ calm: { conditions: disputing } }, { invariants }), { only })).message).toBe(
      "`owner` and `calm` have the same members",
    );
  });

  it("is allowed on any of the segments", async () => {
    const allow = [{ check: "identical-segments", reason: "sold separately from 2027 on" }];
    const buyer = { conditions: owners, allow };
    expect(await checked(also({ buyer }), { only })).toMatchObject({
      findings: [{ segment: "buyer", allowed: { reason: "sold separately from 2027 on" } }],
      warnings: [],
    });
  });

  it("gives up segments that are too hard, and is refuted by others all the same", async () => {
    const names = Array.from({ length: 16 }, (_, at) => `place${at}`);
    const distinct = names.flatMap((fact, at) =>
      names.slice(at + 1).map((other) => ({ fact, operator: "notEqual", value: { fact: other } })),
    );
    const facts = Object.fromEntries(names.map((name) => [name, { type: "integer", minimum: 1, maximum: 16 }]));
    const member = { all: [{ fact: "member", operator: "equal", value: true }] };
    const policy = {
      tierpolicy: 1,
      name: "hard",
      facts: { ...facts, member: { type: "boolean" } },
      segments: {
        hard: { conditions: { all: distinct } },
        other: { conditions: { not: member } },
        a: { conditions: member },
        b: { conditions: member },
      },
      services: { desk: { need: "basic", control: "high" } },
    };
    const { findings } = await checked(policy, { only, budget: 5_000 });
    expect(findings.map(({ verdict, segment }) => [segment, verdict])).toEqual([
      ["hard", "undecided"],
      ["other", "undecided"],
      ["a", "refuted"],
    ]);
  });
});
