import { readFileSync } from "node:fs";
import { parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { check } from "@tierpolicy/simulator";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { Workplace } from "../../packages/simulator/src/cli/binary.test-support.js";
import { jsonLines } from "../../packages/simulator/src/cli/input/json-lines.js";
import { SIMULATOR_CODES } from "../../packages/simulator/src/diagnostics/codes.js";

const blocksOf = (code: string, language: string): readonly string[] => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
};

it.each(Object.entries(SIMULATOR_CODES))("there is a page of %s", (code, { title }) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  expect(text.split("\n", 1)).toEqual([`# ${code}`]);
  expect(text.toLowerCase()).toContain(`**${title}.**`);
});

describe.each([
  ["unused-allow", "2026-06-01"],
  ["expired-allow", "2026-06-01"],
  ["undated-allow", undefined],
] as const)("the page of %s", (code, today) => {
  const warnings = async (text: string) => {
    const parsed = parsePolicy(text);
    if (isLeft(parsed)) throw new Error(renderDiagnostics(parsed.left, { text }));
    return (await check(parsed.right, today === undefined ? {} : { today })).warnings;
  };
  const [example = "", instead = ""] = blocksOf(code, "json");

  it("shows what its example yields", async () => {
    expect(renderDiagnostics(await warnings(example), { text: example, file: "policy.json" })).toBe(blocksOf(code, "text")[0]);
  });

  it("shows what to write instead", async () => {
    expect(await warnings(instead)).toEqual([]);
  });
});

describe("the page of unreadable-row", () => {
  const errors = async (text: string) => {
    const found = [];
    for await (const rows of jsonLines(
      (async function* () {
        yield text;
      })(),
    ))
      for (const row of rows) if (row.kind === "unreadable") found.push(...row.errors);
    return found;
  };
  const [example = "", instead = ""] = blocksOf("unreadable-row", "jsonl");

  it("shows what its example yields, and what to write instead", async () => {
    expect(renderDiagnostics(await errors(example), { file: "customers.jsonl" })).toBe(blocksOf("unreadable-row", "text")[0]);
    expect(await errors(instead)).toEqual([]);
  });
});

it("the page of unreadable-file shows what a command says", async () => {
  const place = new Workplace();
  const { stderr } = await place.tierpolicy(["check", "nowhere.json"]);
  place.remove();
  expect(stderr.trimEnd()).toBe(blocksOf("unreadable-file", "text")[0]);
});
