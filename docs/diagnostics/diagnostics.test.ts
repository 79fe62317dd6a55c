import { readdirSync, readFileSync } from "node:fs";
import { type Diagnostic, parsePolicy } from "@tierpolicy/schema";
import { describe, expect, it } from "vitest";
import { COLUMN_CODES } from "../../packages/engine/src/columns/codes.js";
import { DEMAND_CODES } from "../../packages/engine/src/demand/codes.js";
import { ENGINE_CODES } from "../../packages/engine/src/facts/codes.js";
import { CODES } from "../../packages/schema/src/diagnostics/codes.js";
import { renderDiagnostics } from "../../packages/schema/src/diagnostics/render.js";
import { SIMULATOR_CODES } from "../../packages/simulator/src/diagnostics/codes.js";

interface Page {
  readonly code: string;
  readonly heading: string;
  /** The input that yields the diagnostic, what is said of it, and perhaps what to write instead. */
  readonly example: unknown;
  readonly output: string;
  readonly instead: unknown;
}

/** A text to parse, or, from a block of JavaScript, the policy that it makes. */
const inputOf = (block: RegExpExecArray | undefined): unknown => {
  if (block === undefined) return undefined;
  return block[1] === "json" ? block[2] : new Function(`${block[2]}\nreturn policy;`)();
};

const readPage = (name: string): Page => {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```(json|js|text)\n([\s\S]*?)\n```$/gm)];
  const [example, instead] = blocks.filter(([, language]) => language !== "text");
  return {
    code: name.replace(/\.md$/, ""),
    heading: text.split("\n", 1)[0] ?? "",
    example: inputOf(example),
    output: blocks.find(([, language]) => language === "text")?.[2] ?? "",
    instead: inputOf(instead),
  };
};

/** Those pages have tests of their own. */
const isOfAnotherPackage = (name: string) => {
  const code = name.replace(/\.md$/, "");
  return (
    [ENGINE_CODES, COLUMN_CODES, DEMAND_CODES, SIMULATOR_CODES].some((codes) => Object.hasOwn(codes, code)) && !Object.hasOwn(CODES, code)
  );
};

const pages = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".md") && !isOfAnotherPackage(name))
  .map(readPage);

const diagnosticsOf = (input: unknown): readonly Diagnostic[] => {
  const parsed = parsePolicy(input);
  return parsed._tag === "Left" ? parsed.left : parsed.right.warnings;
};

const rendered = (diagnostics: readonly Diagnostic[], input: unknown): string =>
  renderDiagnostics(diagnostics, { file: "policy.json", ...(typeof input === "string" ? { text: input } : {}) });

it("each diagnostic has a page, and each page a diagnostic", () => {
  expect(pages.map(({ code }) => code).toSorted()).toEqual(Object.keys(CODES).toSorted());
});

describe.each(pages)("the page of $code", ({ code, heading, example, output, instead }) => {
  it("shows what its example yields", () => {
    expect(heading).toBe(`# ${code}`);
    const diagnostics = diagnosticsOf(example);
    const about = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(rendered(about, example)).toBe(output);
    if (code !== "too-many-problems") expect(diagnostics).toEqual(about);
  });

  it("shows something valid to write instead", () => {
    if (instead !== undefined) expect(rendered(diagnosticsOf(instead), instead)).toBe("");
  });
});
