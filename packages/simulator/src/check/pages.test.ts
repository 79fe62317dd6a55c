import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checked, onlyFinding } from "./checked.test-support.js";
import { CHECK_IDS, type CheckId } from "./checks.js";

const pages = new URL("../../../../docs/checks/", import.meta.url);

const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);

it("there is a page for every check, and for nothing else", () => {
  expect(readdirSync(pages).sort()).toEqual(CHECK_IDS.map((id) => `${id}.md`).sort());
});

describe.each(CHECK_IDS)("the page of %s", (id: CheckId) => {
  const text = readFileSync(new URL(`${id}.md`, pages), "utf8");
  const [faulty = "", repaired = ""] = blocks(text, "json");

  it("shows a policy that is refuted, and what it says", async () => {
    const report = await checked(faulty, { only: [id] });
    const { check, message, help } = onlyFinding(report);
    expect(check).toBe(id);
    expect(`${message}\nhelp: ${help}\n`).toBe(blocks(text, "text")[0]);
  });

  it("shows a repaired policy of which all is proved", async () => {
    expect((await checked(repaired, { only: [id] })).proved).toEqual([id]);
  });
});
