import { expect, test } from "vitest";
import { parsePolicy } from "../../parse-policy.js";

const problems = (rule: object) => {
  const parsed = parsePolicy({
    tierpolicy: 1,
    name: "tea-house",
    services: { tea: { need: "basic", control: "high" } },
    rules: [{ conditions: { all: [] }, event: { type: "offer", params: { service: "tea" } }, ...rule }],
  });
  return parsed._tag === "Left" ? parsed.left.map(({ code, pointer }) => `${code} ${pointer}`) : [];
};

test("a day that does not exist is named even where there is no clock to compare it with", () => {
  expect(problems({ from: "2026-02-30" })).toEqual(["no-clock /rules/0/from", "no-such-date /rules/0/from"]);
  expect(problems({ until: "2026-02-28" })).toEqual(["no-clock /rules/0/until"]);
});
