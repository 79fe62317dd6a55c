import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePolicy } from "@tierpolicy/schema";
import "@tierpolicy/simulator/vitest";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
const page = read("testing.md");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map((match) => match[1]);
const example = (file: string) => parsePolicy(read(`examples/riverside-homes/${file}`));

const sun = { relationship: "owner", contractValue: 2_400_000, agreements: [], completedReferrals: 1, today: "2026-06-15" };

const failureOf = async (expectation: () => unknown): Promise<string> => {
  try {
    await expectation();
  } catch (error) {
    return `${(error as Error).message}\n`;
  }
  throw new Error("the expectation is met");
};

test("the suite that the page shows is the one that runs", () => {
  expect(blocks("ts")[0]).toBe(read("examples/riverside-homes/policy.test.ts"));
});

test("failures say what the page says", async () => {
  const [leak, commission] = blocks("text");
  expect(await failureOf(() => expect(example("draft.json")).toBeLeakFree())).toBe(leak);
  expect(await failureOf(() => expect(example("policy.json")).toOffer("referral-commission", { to: sun }))).toBe(commission);
});
