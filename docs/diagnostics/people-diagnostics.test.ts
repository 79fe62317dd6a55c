import { readFileSync } from "node:fs";
import { type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { expect, it } from "vitest";
import { peopleOf } from "../../packages/simulator/src/population/people/people-of.js";

const blocksOf = (code: string, language: string): readonly string[] => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
};

const policyOf = (text: string): Policy => {
  const parsed = parsePolicy(text);
  if (isLeft(parsed)) throw new Error(renderDiagnostics(parsed.left, { text }));
  return parsed.right;
};

const OPTIONS = { customers: 10, weeks: 10, seed: 1, start: "2026-01-05", strangers: 0 };

const problemsOf = (texts: readonly string[], shown: object): string => {
  const people = peopleOf(texts.map(policyOf), OPTIONS);
  return isRight(people) ? "" : renderDiagnostics(people.left, shown);
};

it("the page of differing-facts shows what its example yields, and what to write instead", () => {
  const [one = "", other = "", instead = ""] = blocksOf("differing-facts", "json");
  expect(problemsOf([one, other], {})).toBe(blocksOf("differing-facts", "text")[0]);
  expect(problemsOf([one, instead], {})).toBe("");
});

it("the page of nobody-generated shows what its example yields, and what to write instead", () => {
  const [example = "", instead = ""] = blocksOf("nobody-generated", "json");
  expect(problemsOf([example], { text: example, file: "policy.json" })).toBe(blocksOf("nobody-generated", "text")[0]);
  expect(problemsOf([instead], {})).toBe("");
});
