import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../check/report.js";
import { asProblem } from "./outcome.js";
import { problemText, type Style } from "./problem-text.js";
import { witnessLines } from "./witness-lines.js";

const finding = (more: Partial<Finding>): Finding => ({
  check: "perverse-incentive",
  verdict: "refuted",
  severity: "error",
  rules: ["express lane"],
  message: "whoever buys more waits longer",
  help: "turn the comparison round",
  pointer: "/a",
  range: { start: { line: 1, column: 3 }, end: { line: 1, column: 6 } },
  ...more,
});
const facts = { items: 7, member: true, name: "a, b", home: { city: "Suzhou", floor: 3 }, papers: [] };
const source = { name: "shop.json", text: '{ "a": 1 }' };
const at = (wrapAt: number): Style => ({ colors: picocolors.createColors(false), wrapAt });

describe("a problem for a person", () => {
  it("tells the first customer of a pair in full, and the other by what differs", () => {
    const text = problemText(asProblem(finding({ witness: { customer: facts, other: { ...facts, items: 6 } } })), source, at(64));
    expect(text).toBe(
      [
        "error[perverse-incentive]: whoever buys more waits longer",
        " --> shop.json:1:3",
        "  |",
        '1 | { "a": 1 }',
        "  |   ^^^",
        "  = help: turn the comparison round",
        '  = customer: {"items":7,"member":true,"name":"a, b",',
        '               "home":{"city":"Suzhou","floor":3},"papers":[]}',
        '  = other: the same, but {"items":6}',
      ].join("\n"),
    );
  });

  it("breaks no line where nobody says how wide it may be", () => {
    const text = problemText(asProblem(finding({ witness: { customer: facts } })), source, at(Number.POSITIVE_INFINITY), [
      ["concerns", "3 of 5"],
    ]);
    expect(text.split("\n").slice(-2)).toEqual([`  = customer: ${JSON.stringify(facts)}`, "  = concerns: 3 of 5"]);
  });

  it("needs no witness", () => {
    expect(
      problemText(asProblem(finding({})), source, at(60))
        .split("\n")
        .at(-1),
    ).toBe("  = help: turn the comparison round");
  });

  it("shows what moves a cursor as it is written in JSON", () => {
    expect(problemText(asProblem(finding({ witness: { customer: { name: "\u001b[2J\u202e" } } })), source, at(60))).toMatch(
      /"\\u001b\[2J\\u202e"/,
    );
  });
});

it("the facts of a witness can be copied as JSON", () => {
  const [line = ""] = witnessLines(finding({ witness: { insider: facts } }));
  expect(JSON.parse(line.slice("insider: ".length))).toEqual(facts);
});
