import { readFileSync } from "node:fs";
import { compile } from "@tierpolicy/engine";
import { type Customers, decideColumns } from "@tierpolicy/engine/columns";
import { type Diagnostic, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { COLUMN_CODES } from "../../packages/engine/src/columns/codes.js";

describe.each(Object.entries(COLUMN_CODES))("the page of %s", (code, { title }) => {
  const text = readFileSync(new URL(`${code}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gm"))].map(([, block = ""]) => block);
  const [policy = ""] = blocks("json");
  const [given = "", instead = ""] = blocks("js");

  const diagnosticsOf = (customers: string): readonly Diagnostic[] => {
    const parsed = parsePolicy(policy);
    if (isLeft(parsed)) throw new Error(renderDiagnostics(parsed.left));
    const decided = decideColumns(compile(parsed.right), new Function(`return ${customers}`)() as Customers);
    return isLeft(decided) ? decided.left : [];
  };

  it("says what its example yields", () => {
    expect(text.split("\n", 1)).toEqual([`# ${code}`]);
    expect(text.toLowerCase()).toContain(`**${title}.**`);
    const diagnostics = diagnosticsOf(given);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(renderDiagnostics(diagnostics, { file: "customers" })).toBe(blocks("text")[0]);
  });

  it("shows columns that are right instead", () => {
    expect(diagnosticsOf(instead)).toEqual([]);
  });
});
