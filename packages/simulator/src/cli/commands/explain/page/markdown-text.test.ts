import { readFileSync } from "node:fs";
import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { pagePaths, readPage, summaryOf } from "../../../pages/pages.js";
import { markdownText } from "./markdown-text.js";

const style = { colors: picocolors.createColors(false), wrapAt: 40 };

it("shows a page as a text", () => {
  const page =
    '# `a-code`\n\n**A title.** Words that are long enough\nfor a second line, and [a link](../x.md).\n\n- one item that is rather a long one, too\n- two\n\n| a | b |\n|---|---|\n\n```json\n{\n\n  "a": 1\n}\n```\n\nEnd.\n';
  expect(markdownText(page, style)).toBe(
    [
      "`a-code`",
      "",
      "A title. Words that are long enough",
      "for a second line, and a link.",
      "",
      "- one item that is rather a long one,",
      "  too",
      "- two",
      "",
      "| a | b |",
      "|---|---|",
      "",
      "    {",
      "",
      '      "a": 1',
      "    }",
      "",
      "End.",
      "",
    ].join("\n"),
  );
});

describe("the pages", () => {
  const docs = new URL("../../../../../../../docs/", import.meta.url);

  it("all say what they are about, and lose no word on a terminal", async () => {
    const paths = await pagePaths(docs);
    expect(paths.size).toBeGreaterThan(60);
    for (const [id, path] of paths) {
      const page = await readPage(id, docs);
      if (page === undefined) throw new Error(`there is no page of ${id}`);
      expect(page.path).toBe(`docs/${path}`);
      expect(summaryOf(page), id).toMatch(/^[A-Z`].*/);
      const words = (text: string) =>
        text
          .replace(/^```\w*$/gm, "")
          .replace(/\]\([^)]*\)/g, "")
          .replace(/[#*[\]]/g, "")
          .split(/\s+/)
          .filter(Boolean);
      expect(words(markdownText(page.text, style)), id).toEqual(words(readFileSync(new URL(path, docs), "utf8")));
    }
  });
});
