import { readFileSync } from "node:fs";
import { type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { runPolicyTests } from "@tierpolicy/simulator";
import { describe, expect, it } from "vitest";
import { Workplace } from "../../packages/simulator/src/cli/binary.test-support.js";

const pageOf = (code: string) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
  const [policy = "", tests = "", instead = ""] = blocks("json");
  return { policy, tests, instead, said: blocks("text")[0] };
};

const policyOf = (text: string): Policy => {
  const parsed = parsePolicy(text);
  if (parsed._tag === "Left") throw new Error(renderDiagnostics(parsed.left, { text }));
  return parsed.right;
};

describe.each(["unknown-customer", "nothing-expected"])("the page of %s", (code) => {
  const { policy, tests, instead, said } = pageOf(code);

  it("shows what its example yields", () => {
    const ran = runPolicyTests(policyOf(policy), tests);
    if (ran._tag === "Right") throw new Error("the tests are valid");
    expect(ran.left.map((problem) => problem.code)).toEqual([code]);
    expect(renderDiagnostics(ran.left, { text: tests, file: "policy.policy-test.json" })).toBe(said);
  });

  it("shows what to write instead", () => {
    expect(runPolicyTests(policyOf(policy), instead)).toMatchObject({ right: { verdict: "passed" } });
  });
});

describe("the page of failed-expectation", () => {
  const { policy, tests, instead, said } = pageOf("failed-expectation");

  it("shows what a command says", async () => {
    const place = new Workplace();
    place.write("policy.json", policy);
    place.write("policy.policy-test.json", tests);
    const { stdout } = await place.tierpolicy(["test"]);
    place.remove();
    expect(stdout.trimEnd()).toBe(said);
  });

  it("shows what to write instead", () => {
    expect(runPolicyTests(policyOf(policy), instead)).toMatchObject({ right: { verdict: "passed" } });
  });
});
