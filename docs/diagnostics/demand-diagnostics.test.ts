import { readFileSync } from "node:fs";
import { readDemands } from "@tierpolicy/engine/demand";
import { renderDiagnostics } from "@tierpolicy/schema";
import { describe, expect, it } from "vitest";
import { DEMAND_CODES } from "../../packages/engine/src/demand/codes.js";

describe.each(Object.entries(DEMAND_CODES))("the page of %s", (code, { title }) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
  const [example = "", instead = ""] = blocks("jsonl");

  it("says what its example yields", () => {
    expect(text.split("\n", 1)).toEqual([`# ${code}`]);
    expect(text.toLowerCase()).toContain(`**${title}.**`);
    const { problems } = readDemands(example);
    expect(problems.every((problem) => problem.code === code)).toBe(true);
    expect(renderDiagnostics(problems, { file: "demand.jsonl" })).toBe(blocks("text")[0]);
  });

  it("says what to write instead", () => {
    expect(readDemands(instead)).toMatchObject({ demands: { length: 2 }, problems: [] });
  });
});
