import picocolors from "picocolors";
import { expect, it } from "vitest";
import type { DiffReport } from "../../../diff/report.js";
import type { Screen } from "../../terminal/screen.js";
import { diffMarkdown } from "./markdown.js";
import { diffText } from "./text.js";

const screen: Screen = { write: () => Promise.resolve(), colors: picocolors.createColors(false), isTerminal: false, width: 60, wrapAt: 60 };

/** Someone comes to hear, on a letter, of what others are offered; and a fact is declared otherwise. */
const report: DiffReport = {
  before: { name: "shop" },
  after: { name: "shop" },
  verdict: "changed",
  renames: [],
  facts: [{ fact: "member", before: "a boolean", after: "a boolean, by default `false`", note: "whoever left it out is `false` now" }],
  services: { added: [], removed: [] },
  changes: [],
  hearing: [
    {
      service: "late-check-out",
      channel: "owners-letter",
      change: "gained",
      carriage: true,
      segments: [
        { segment: "owner", members: "all", group: "some" },
        { segment: "tenant", members: "all", group: "some" },
      ],
      witness: { customer: { member: false }, because: { customer: { member: true } } },
    },
  ],
  customers: [],
  undecided: [],
};

it("wraps who newly hears of what to the width of the terminal", () => {
  expect(diffText(report, undefined, undefined, screen)).toContain(
    [
      "  ▲ late-check-out is newly heard of on owners-letter,",
      "      which did not carry it for anybody: by all of owner,",
      "      all of tenant",
    ].join("\n"),
  );
});

it("keeps what the author wrote as code in Markdown", () => {
  const markdown = diffMarkdown(report, undefined, undefined);
  expect(markdown).toContain(
    "📣 `late-check-out` is newly heard of on `owners-letter`, which did not carry it for anybody: by all of owner",
  );
  expect(markdown).toContain("- `member`: a boolean → a boolean, by default `false`; whoever left it out is `false` now");
});
