import { readdirSync, readFileSync } from "node:fs";
import { type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { coverPolicy, runPolicyTests, suggestPolicyTests } from "@tierpolicy/simulator";
import { describe, expect, test } from "vitest";

const cases = readdirSync(new URL(".", import.meta.url), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(cases)("the policy tests of %s", (name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, import.meta.url), "utf8");
  const policyIn = (file: string): Policy => {
    const parsed = parsePolicy(read(file));
    if (parsed._tag === "Left") throw new Error(renderDiagnostics(parsed.left, { text: read(file) }));
    return parsed.right;
  };
  const policy = policyIn("policy.json");
  const text = read("policy.policy-test.json");

  test("tell the story, and hold", () => {
    const ran = runPolicyTests(policy, text);
    if (ran._tag === "Left") throw new Error(renderDiagnostics(ran.left, { text, file: `${name}/policy.policy-test.json` }));
    expect(ran.right.tests.flatMap(({ failures }) => failures)).toEqual([]);
    expect(ran.right.verdict).toBe("passed");
    expect(ran.right.tests.length).toBeGreaterThanOrEqual(3);
    expect(ran.right.tests.length).toBeLessThanOrEqual(8);
  });

  test("and those that are suggested beside them hold and reach all that can be reached", () => {
    const suggested = suggestPolicyTests(policy, [text]);
    if (suggested._tag === "Left" || suggested.right === undefined) throw new Error("a story reaches some of a policy, and not all of it");
    expect(runPolicyTests(policy, suggested.right)).toMatchObject({ right: { verdict: "passed" } });
    expect(coverPolicy(policy, [text, suggested.right])).toMatchObject({ right: { percent: 100, missing: [], undecided: [] } });
  });
});
