import { type Condition, type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { expect, it } from "vitest";
import { conditionWords, segmentsIn } from "./condition-words.js";

const policyWith = (conditions: object) => {
  const text = JSON.stringify({
    tierpolicy: 1,
    name: "words",
    facts: {
      spend: { type: "number" },
      limit: { type: "number" },
      plan: { type: "string", enum: ["basic", "premium"] },
      papers: { type: "array", items: { type: "string" } },
      since: { type: "string", format: "date" },
      home: { type: "object", properties: { city: { type: "string" } } },
    },
    segments: {
      big: { conditions: { all: [{ fact: "spend", operator: "greaterThan", value: 10 }] } },
      vip: { conditions: { all: [{ condition: "big" }, { fact: "plan", operator: "equal", value: "premium" }] } },
    },
    services: { tea: { need: "basic", control: "high" } },
    rules: [{ name: "r", conditions, event: { type: "offer", params: { service: "tea" } } }],
  });
  const parsed = parsePolicy(text);
  if (parsed._tag === "Left") throw new Error(renderDiagnostics(parsed.left, { text }));
  return parsed.right;
};
const conditionIn = ({ rules: [rule] }: Policy): Condition => {
  if (rule === undefined) throw new Error("the policy has a rule");
  return rule.condition;
};
const words = (condition: object) => conditionWords(conditionIn(policyWith({ all: [condition] }))).join("\n");
const compare = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more });

it.each<[string, object]>([
  ["`spend` is 5", compare("spend", "equal", 5)],
  ["`spend` is not 5", compare("spend", "notEqual", 5)],
  ["`plan` is one of `basic, premium`", compare("plan", "in", ["basic", "premium"])],
  ["`spend` is none of `1, 2`", compare("spend", "notIn", [1, 2])],
  ["`papers` contains `passport`", compare("papers", "contains", "passport")],
  ["`papers` does not contain `passport`", compare("papers", "not:contains", "passport")],
  ["`spend` is less than `5`", compare("spend", "lessThan", 5)],
  ["`spend` is at least `5`", compare("spend", "not:lessThan", 5)],
  ["`spend` is at most `limit`", compare("spend", "lessThanInclusive", { fact: "limit" })],
  ["`limit` is more than `spend`", compare("spend", "swap:greaterThan", { fact: "limit" })],
  ["`since` is before `2026-01-01`", compare("since", "lessThan", "2026-01-01")],
  ["`since` is no earlier than `2026-01-01`", compare("since", "greaterThanInclusive", "2026-01-01")],
  ["`home.city` is `Suzhou`", compare("home", "equal", "Suzhou", { path: "$.city" })],
  ["some element of `papers` is `visa`", compare("papers", "someFact:equal", "visa")],
  ["every element of `papers` is not `visa`", compare("papers", "everyFact:not:equal", "visa")],
  ["it is not so that some element of `papers` is `visa`", compare("papers", "not:someFact:equal", "visa")],
])("%s", (expected, condition) => {
  expect(words(condition)).toBe(expected.replace(/(is|is not) (\d)$/, "$1 `$2`"));
});

it("outlines what nests", () => {
  expect(
    words({
      any: [
        { not: { condition: "vip" } },
        { not: { any: [{ condition: "big" }, compare("spend", "equal", 1)] } },
        { not: { all: [{ condition: "big" }, { condition: "vip" }] } },
      ],
    }),
  ).toBe(
    ["any of", "  not in `vip`", "  none of", "    in `big`", "    `spend` is `1`", "  not all of", "    in `big`", "    in `vip`"].join(
      "\n",
    ),
  );
  expect(conditionWords(conditionIn(policyWith({ all: [] })))).toEqual(["everyone"]);
  expect(words({ not: { not: { condition: "big" } } })).toBe("in `big`");
});

it("names segments and what they are made of once each", () => {
  const policy = policyWith({ any: [{ condition: "vip" }, { not: { condition: "big" } }] });
  expect(segmentsIn(conditionIn(policy), (id) => policy.segments.get(id)?.condition)).toEqual(["vip", "big"]);
});
