import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parsePolicy } from "./parse-policy.js";

const TEA = { tierpolicy: 1, name: "tea house", services: { tea: { need: "basic", control: "high" } } };
const text = (more: object): string => JSON.stringify({ ...TEA, ...more }, null, 2);

const problemsOf = (input: unknown): readonly Diagnostic[] => {
  const parsed = parsePolicy(input);
  return parsed._tag === "Left" ? parsed.left : parsed.right.warnings;
};
const places = (problems: readonly Diagnostic[]) =>
  problems.map(({ code, range }) => `${range?.start.line}:${range?.start.column} ${code}`);

describe("a policy document", () => {
  it("becomes a policy", () => {
    const parsed = parsePolicy(text({ version: "1" }));
    expect(parsed).toMatchObject({ _tag: "Right", right: { name: "tea house", version: "1", warnings: [] } });
    if (parsed._tag === "Right") {
      expect([...parsed.right.services.keys()]).toEqual(["tea"]);
      expect(parsed.right.rangeOf("/services/tea/need")).toEqual({ start: { line: 6, column: 15 }, end: { line: 6, column: 22 } });
    }
  });

  it("may be parsed already; then nothing has a range", () => {
    const parsed = parsePolicy(TEA);
    expect(parsed._tag === "Right" && parsed.right.rangeOf("/name")).toBeUndefined();
    expect(problemsOf({ ...TEA, nam: 1 })).toEqual([
      { code: "unknown-key", severity: "error", message: "unknown key `nam`", pointer: "/nam", help: "did you mean `name`?" },
    ]);
  });

  it("has all its problems reported at once, of the text, the form and the meaning, in the order of the text", () => {
    const document = `{
  "tierpolicy": 1, // the first
  "name": "tea house",
  "segments": { "vip": { "conditions": { "all": [{ "condition": "owner" }, { "fact": "age", "operator": "eqal", "value": 1 }] } } },
  "services": {
    "tea": { "need": "basic", "control": "hihg", "exclusiveTo": ["vpi"], },
    "tea": { "need": "basic", "control": "high", "knownTo": ["vpi"] }
  },
  "rulse": []
}`;
    expect(places(problemsOf(document))).toEqual([
      "2:20 comment",
      "4:65 unknown-segment",
      "4:86 unknown-fact",
      "4:105 unknown-operator",
      "6:72 trailing-comma",
      "7:5 duplicate-key",
      "7:62 unknown-segment",
      "9:3 unknown-key",
    ]);
  });

  it("has nothing reported that only follows from another problem", () => {
    const document = text({
      segments: { vip: { conditions: [] } },
      services: { tea: { need: "basic", control: "high", exclusiveTo: ["vip"] } },
    });
    expect(problemsOf(document).map(({ message }) => message)).toEqual(["`conditions` must be an object, and is a list"]);
  });

  it("keeps its warnings when it is valid, with their places", () => {
    const document = text({ channels: {}, services: { tea: { need: "basic", control: "low", defaults: { commitment: "guaranteed" } } } });
    const parsed = parsePolicy(document);
    expect(parsed._tag).toBe("Right");
    expect(places(problemsOf(document))).toEqual(["9:23 defaults-above-standard"]);
  });

  it("is frozen to the bottom, and shares nothing with what was given", () => {
    const input = structuredClone(TEA);
    const parsed = parsePolicy(input);
    input.services.tea.need = "delight";
    if (parsed._tag === "Left") throw new Error("the policy is valid");
    expect(parsed.right.services.get("tea")?.need).toBe("basic");
    expect(parsed.right.document).toEqual(TEA);
    const { document, services } = parsed.right;
    expect(
      [parsed.right, document, (document as typeof TEA).services.tea, services.get("tea"), parsed.right.warnings].every(Object.isFrozen),
    ).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it("brings the text along in which its places stand, where there is one", () => {
    const written = JSON.stringify(TEA);
    const [fromText, fromObject] = [parsePolicy(written), parsePolicy(TEA)];
    expect([fromText, fromObject].map((parsed) => parsed._tag === "Right" && parsed.right.text)).toEqual([written, undefined]);
  });

  it("is not looked into where the text is not JSON", () => {
    expect(places(problemsOf('{ "tierpolicy": 2, "name": }}'))).toEqual(["1:28 syntax-error", "1:29 syntax-error"]);
  });

  it.each([undefined, null, 1, true, [], "", "null", "[]", () => 1])("is not %s", (input) => {
    const parsed = parsePolicy(input);
    expect(parsed._tag).toBe("Left");
    expect(problemsOf(input).length).toBeGreaterThan(0);
  });
});
