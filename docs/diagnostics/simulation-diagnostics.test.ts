import { readFileSync } from "node:fs";
import { renderDiagnostics } from "@tierpolicy/schema";
import { readOptions, type SimulateOptions } from "@tierpolicy/simulator";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";

describe.each(["simulation-option", "unknown-coefficient", "coefficient-value"])("the page of %s", (code) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
  const [example = "", instead = ""] = blocks("json");

  const problemsOf = (options: string) => {
    const read = readOptions(JSON.parse(options) as SimulateOptions);
    return isLeft(read) ? read.left : [];
  };

  it("shows what its example yields", () => {
    expect(new Set(problemsOf(example).map((problem) => problem.code))).toEqual(new Set([code]));
    expect(renderDiagnostics(problemsOf(example), { file: "options" })).toBe(blocks("text")[0]);
  });

  it("shows what to write instead", () => {
    expect(problemsOf(instead)).toEqual([]);
  });
});
