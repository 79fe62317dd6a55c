import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.js";
import { renderDiagnostics } from "./render.js";

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  range: { start: { line, column }, end: { line: endLine, column: endColumn } },
});
const problem = (more: Partial<Diagnostic>): Diagnostic => ({
  code: "unknown-key",
  severity: "error",
  message: "unknown key `nam`",
  pointer: "/nam",
  ...more,
});

describe("diagnostics as an author reads them", () => {
  it("show the line, underline the place and say what to write", () => {
    const text = '{\n  "tierpolicy": 1,\n  "nam": "tea house"\n}\n';
    expect(renderDiagnostics([problem({ ...at(3, 3, 3, 8), help: "did you mean `name`?" })], { text, file: "policy.json" })).toBe(
      [
        "error[unknown-key]: unknown key `nam`",
        " --> policy.json:3:3",
        "  |",
        '3 |   "nam": "tea house"',
        "  |   ^^^^^",
        "  = help: did you mean `name`?",
      ].join("\n"),
    );
  });

  it("stand under each other with an empty line between them, each with the margin of its own line numbers", () => {
    const text = `${"\n".repeat(8)}one\ntwo`;
    const problems = [
      problem({ ...at(9, 1, 9, 4) }),
      problem({ ...at(10, 1, 10, 4), severity: "warn", code: "unused", message: "`two` is not used" }),
    ];
    expect(renderDiagnostics(problems, { text })).toBe(
      [
        "error[unknown-key]: unknown key `nam`",
        " --> line 9, column 1",
        "  |",
        "9 | one",
        "  | ^^^",
        "",
        "warning[unused]: `two` is not used",
        "  --> line 10, column 1",
        "   |",
        "10 | two",
        "   | ^^^",
      ].join("\n"),
    );
  });

  it("align under wide characters, combining marks and tabs", () => {
    const text = '\t"保修": "e\u0301🙂", "x": 1';
    expect(
      renderDiagnostics([problem({ ...at(1, 16, 1, 19) })], { text })
        .split("\n")
        .slice(3),
    ).toEqual(['1 |     "保修": "e\u0301🙂", "x": 1', "  |                    ^^^"]);
    expect(
      renderDiagnostics([problem({ ...at(1, 2, 1, 6) })], { text })
        .split("\n")
        .at(-1),
    ).toBe("  |     ^^^^^^");
  });

  it("show a place of a few lines whole", () => {
    const text = '{\n  "a": {\n    "b": 1\n  }\n}';
    expect(
      renderDiagnostics([problem({ ...at(2, 8, 4, 4) })], { text })
        .split("\n")
        .slice(2),
    ).toEqual(["  |", '2 |   "a": {', "  |        ^", '3 |     "b": 1', "  |     ^^^^^^", "4 |   }", "  |   ^"]);
  });

  it("show a place of many lines by its first, with the key whose value it is", () => {
    const list = `[\n${"    1,\n".repeat(20)}    1\n  ]\n}`;
    const frame = (text: string, column: number) =>
      renderDiagnostics([problem({ ...at(2, column, 24, 4) })], { text })
        .split("\n")
        .slice(1);
    expect(frame(`{\n  "a": ${list}`, 8)).toEqual([" --> line 2, column 8", "  |", '2 |   "a": [', "  |   ^^^^^^"]);
    expect(frame(`{\n  "b": 1, "a": ${list}`, 16)).toEqual([
      " --> line 2, column 16",
      "  |",
      '2 |   "b": 1, "a": [',
      "  |                ^",
    ]);
  });

  it("cut a long line around the place", () => {
    const text = `${"a".repeat(300)}HERE${"b".repeat(300)}`;
    const [, , , line = "", underline = ""] = renderDiagnostics([problem({ ...at(1, 301, 1, 305) })], { text }).split("\n");
    expect(line).toBe(`1 | …${"a".repeat(40)}HERE${"b".repeat(66)}…`);
    expect(underline).toBe(`  | ${" ".repeat(41)}^^^^`);
  });

  it("stay within the width of a terminal, where words and the place allow it", () => {
    const text = `{ "a": "${"a".repeat(100)}", "nam": "tea house", "b": "${"b".repeat(100)}" }`;
    const long = problem({
      ...at(1, 112, 1, 117),
      message: "unknown key `nam` in the policy that you wrote",
      help: "did you mean `name`, or perhaps another?",
    });
    expect(renderDiagnostics([long], { text, width: 40 }).split("\n")).toEqual([
      "error[unknown-key]: unknown key `nam`",
      "  in the policy that you wrote",
      " --> line 1, column 112",
      "  |",
      '1 | …aaaaaaaaa", "nam": "tea house", "b…',
      "  |              ^^^^^",
      "  = help: did you mean `name`, or",
      "          perhaps another?",
    ]);
  });

  it("cut a line of wide characters by the columns that they take", () => {
    const text = `{ "nam": "${"河畔".repeat(40)}" }`;
    const [, , , line = ""] = renderDiagnostics([problem({ ...at(1, 3, 1, 8) })], { text, width: 40 }).split("\n");
    expect(line).toBe(`1 | { "nam": "${"河畔".repeat(6)}…`);
  });

  it("mark the end of the text", () => {
    expect(
      renderDiagnostics([problem({ ...at(1, 2, 1, 2), message: "the document ends" })], { text: "{" })
        .split("\n")
        .slice(3),
    ).toEqual(["1 | {", "  |  ^"]);
  });

  it("name the place where there is no text", () => {
    expect(renderDiagnostics([problem({})])).toBe("error[unknown-key]: unknown key `nam`\n --> /nam");
    expect(renderDiagnostics([problem({ pointer: "" })])).toBe("error[unknown-key]: unknown key `nam`\n --> the document");
    expect(renderDiagnostics([problem({})], { file: "policy.json" })).toBe(
      "error[unknown-key]: unknown key `nam`\n --> policy.json at /nam",
    );
  });

  it("let nothing in the text reach the terminal but characters", () => {
    const text = '"\u001b[31m\u202e\u0007x"';
    expect(renderDiagnostics([problem({ ...at(1, 1, 1, 2) })], { text }).split("\n")[3]).toBe('1 | "␛[31m\ufffd␇x"');
  });

  it("are coloured only when asked", () => {
    const start = "\u001b[";
    const diagnostics = [problem({ ...at(1, 1, 1, 2), help: "help" })];
    expect(renderDiagnostics(diagnostics, { text: "x" })).not.toContain(start);
    const coloured = renderDiagnostics(diagnostics, { text: "x", color: true });
    expect(coloured).toContain(`${start}31;1merror[unknown-key]${start}0m`);
    expect(coloured).toContain(`${start}31;1m^${start}0m`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderDiagnostics(diagnostics, { text: "x" }));
  });

  it("are nothing where there are none", () => {
    expect(renderDiagnostics([])).toBe("");
  });
});
