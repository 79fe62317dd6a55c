import { describe, expect, it } from "vitest";
import { compared, entangled, lists, policyOn } from "./blow-up.test-support.js";
import { check } from "./check.js";
import { policyOf } from "./checked.test-support.js";
import { CHECK_IDS, CHECKS } from "./checks.js";
import type { Check } from "./property.js";
import { isUndecided, searchOf } from "./search.js";

const BUDGET = 3_000;
/** All that one question may do, in steps of diagram operations. */
const FULL = 64 * BUDGET;

const HARD = {
  "of fourteen facts no two of which are equal": policyOn(compared(14)),
  "of hundreds of services that pair the same flags in forty ways": policyOn(entangled(16, 40), 200),
  "of lists that are compared element by element": policyOn(lists(4)),
  "of more lists than can be compared at all": policyOn(lists(14)),
};

const questionsOn = (policy: ReturnType<typeof policyOf>) =>
  Object.values(CHECKS).flatMap((one: Check) => one.questions(policy).map((question) => ({ id: one.id, question })));

describe.each(Object.entries(HARD))("a policy %s", (_, document) => {
  const policy = policyOf(document);
  const asked = questionsOn(policy);

  it("has something to ask of every check", () => {
    expect([...new Set(asked.map(({ id }) => id))]).toEqual(CHECK_IDS);
  });

  it("takes of each question no more than its budget, and of all together no more than twenty times that", () => {
    const search = searchOf(policy, BUDGET, asked.length);
    for (const { question } of asked) {
      const before = search.steps();
      search(question, []);
      // In a space that is nearly full, it is asked twice.
      expect(search.steps() - before).toBeLessThanOrEqual(2 * FULL + 1000);
    }
    expect(search.steps()).toBeLessThanOrEqual(21 * FULL);
  });

  it("ends undecided, and calls nothing proved of which a question is open", async () => {
    const { verdict, findings, proved } = await check(policy, { budget: BUDGET });
    expect(verdict).not.toBe("proved");
    const open = findings.filter((finding) => finding.verdict === "undecided");
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter(({ check: id }) => proved.includes(id))).toEqual([]);
    expect(open.filter(({ message }) => !/ is undecided: .*\w$/.test(message))).toEqual([]);
  });
});

describe("what hard questions leave to the others", () => {
  const hard = policyOn(entangled(16, 40), 200) as { services: object; rules: readonly object[]; facts: object };
  const policy = policyOf({
    ...hard,
    services: { ...hard.services, lounge: { need: "expected", control: "low", exclusiveTo: ["member"] } },
    facts: { ...hard.facts, member: { type: "boolean" } },
    segments: {
      ...(hard as unknown as { segments: object }).segments,
      member: { conditions: { all: [{ fact: "member", operator: "equal", value: true }] } },
    },
    rules: [...hard.rules, { name: "a lounge for all", conditions: { all: [] }, event: { type: "offer", params: { service: "lounge" } } }],
  });

  it("is enough to find what is plain, after hundreds of them", async () => {
    const { findings } = await check(policy, { budget: BUDGET, only: ["publicity-leak", "overreach"] });
    expect(findings.filter(({ verdict }) => verdict === "undecided").length).toBeGreaterThan(400);
    expect(findings.filter(({ service }) => service === "lounge")).toMatchObject([
      { check: "overreach", verdict: "refuted", rules: ["a lounge for all"], witness: { customer: { member: false } } },
    ]);
  });

  it("is less than one alone could have, and the author is told so", async () => {
    const { findings } = await check(policy, { budget: BUDGET });
    const reasons = findings.filter(({ verdict }) => verdict === "undecided").map(({ message }) => message.split(" is undecided: ")[1]);
    expect(reasons[0]).toBe("more than 3000 diagram nodes");
    expect(reasons.at(-1)).toMatch(/^too much went into the questions before it: more than \d+ steps in all$/);
  });
});

it("asks again with another budget what was too hard for one", async () => {
  const policy = policyOf(policyOn(lists(4)));
  const only = ["identical-segments", "shadowed-rule"] as const;
  expect((await check(policy, { budget: 10, only })).proved).toEqual([]);
  expect((await check(policy, { budget: 50_000, only })).findings.filter(({ verdict }) => verdict === "undecided")).toEqual([]);
});

it("has answered all that it was asked", () => {
  const policy = policyOf(policyOn(compared(6)));
  const asked = questionsOn(policy);
  const search = searchOf(policy, 50_000, asked.length);
  expect(asked.filter(({ question }) => isUndecided(search(question, [])))).toEqual([]);
});
