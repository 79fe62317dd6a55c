import { describe, expect, it } from "vitest";
import { checked, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["empty-segment"] as const;

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const { segments } = developer() as { segments: object };
const withNowhere = (conditions: object, more: object = {}) => ({ segments: { ...segments, nowhere: { conditions, ...more } } });
const never = { all: [is("relationship", "owner"), is("relationship", "tenant")] };

describe("empty-segment", () => {
  it("is proved where every segment has a member", async () => {
    expect(await checked(developer(), { only })).toMatchObject({ findings: [], proved: ["empty-segment"] });
  });

  it("is refuted by conditions that contradict each other", async () => {
    const text = JSON.stringify(developer(withNowhere(never)), null, 2);
    const found = onlyFinding(await checked(text, { only }));
    expect(found).toMatchObject({
      check: "empty-segment",
      severity: "warn",
      segment: "nowhere",
      rules: [],
      message: "nobody can be in `nowhere`: its conditions contradict each other",
      help: "remove it, or change its conditions",
      pointer: "/segments/nowhere/conditions",
    });
    expect(found).not.toHaveProperty("witness");
    expect(textAt(text, found)).toContain('"value": "tenant"');
  });

  it("says where only an invariant empties it, and where another empty segment does", async () => {
    const invariants = [{ not: { all: [is("inDispute", true)] } }];
    const { findings } = await checked(
      developer({ ...withNowhere({ all: [{ condition: "in-dispute" }, { condition: "owner" }] }), invariants }),
      { only },
    );
    expect(findings.map(({ message }) => message)).toEqual([
      "nobody can be in `in-dispute`: invariant 1 rules out everyone who meets its conditions",
      "nobody can be in `nowhere`: nobody is in `in-dispute`",
    ]);
  });

  it("is allowed on the segment", async () => {
    const allow = [{ check: "empty-segment", reason: "opens in spring" }];
    expect(await checked(developer(withNowhere(never, { allow })), { only })).toMatchObject({
      findings: [{ allowed: { reason: "opens in spring" } }],
      proved: [],
      warnings: [],
    });
  });

  it("stays undecided where the budget does not suffice", async () => {
    const { findings } = await checked(developer(withNowhere(never)), { only, budget: 1 });
    expect(findings[0]).toMatchObject({
      verdict: "undecided",
      message: expect.stringMatching(/^whether anybody is in `\S+` is undecided: /),
    });
  });
});
