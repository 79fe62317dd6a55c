import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { githubCommands } from "./github.js";
import type { Outcome, Problem } from "./outcome.js";

const outcome = (path: string, ...diagnostics: readonly Problem[]): Outcome => ({ path, text: "", diagnostics, exit: EXIT.invalid });
const problem = (more: Partial<Problem>): Problem => ({ code: "unknown-key", severity: "error", message: "m", pointer: "", ...more });
const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

describe("workflow commands for GitHub", () => {
  it("place each problem, and escape what would end a message or a property", () => {
    expect(
      githubCommands([
        outcome("a,b:c%.json", problem({ message: "100 % of\r\nall: a, b", help: "do, this", range: range(3, 5, 3, 9) })),
        outcome("b.json", problem({ severity: "warn", range: range(3, 5, 4, 2) }), problem({ severity: "info" })),
        outcome("-", problem({ range: range(1, 1, 1, 2) })),
      ]),
    ).toBe(
      [
        "::error file=a%2Cb%3Ac%25.json,line=3,endLine=3,col=5,endColumn=9,title=unknown-key::100 %25 of%0D%0Aall: a, b%0Ahelp: do, this",
        "::warning file=b.json,line=3,endLine=4,title=unknown-key::m",
        "::notice file=b.json,title=unknown-key::m",
        "::error title=unknown-key::m",
        "",
      ].join("\n"),
    );
  });

  test("a problem is one line, whatever it says, and comes out as it went in", () => {
    // What the runner does with it.
    const unescaped = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("%", "0", "A", "D", "\n", "\r", ":", ",", "::", "x", "2", "5") }), (message) => {
        const [line = "", ...rest] = githubCommands([outcome("a.json", problem({ message }))]).split("\n");
        expect(rest).toEqual([""]);
        expect(unescaped(line.slice("::error file=a.json,title=unknown-key::".length))).toBe(message);
      }),
    );
  });
});
