import { expect, test } from "vitest";
import { readNames } from "./named.js";

const namesOf = (...names: readonly (string | undefined)[]) => {
  const problems: string[] = [];
  const parts = names.map((name) => (name === undefined ? {} : { name }));
  const read = readNames("rule", parts, "/rules", (code, pointer, message) => problems.push(`${code} at ${pointer}: ${message}`));
  return { read, problems };
};

test("a rule without a name is called after its place", () => {
  expect(namesOf("tea", undefined, undefined)).toEqual({ read: ["tea", "rule 2", "rule 3"], problems: [] });
});

test("what somebody calls after another place takes nothing away from the rule that stands there", () => {
  expect(namesOf("rule 2", undefined, "rule 3 (without a name)")).toEqual({
    read: ["rule 2", "rule 2 (without a name)", "rule 3 (without a name)"],
    problems: [],
  });
  expect(namesOf(undefined, "rule 1", "rule 1 (without a name)").read[0]).toBe("rule 1 (without a name) (without a name)");
});

test("two stated names are refused where they are the same", () => {
  expect(namesOf("tea", "tea").problems).toEqual(["duplicate-name at /rules/1/name: the name `tea` is already taken by rule 1"]);
});
