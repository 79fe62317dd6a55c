import { expect, it } from "vitest";
import { parsePolicy } from "../../parse-policy.js";

const problemsOf = (service: unknown) => {
  const parsed = parsePolicy({
    tierpolicy: 1,
    name: "club",
    facts: { member: { type: "boolean" } },
    services: {
      hotline: {
        need: "expected",
        control: "high",
        terms: { hours: { type: "number", better: "less" } },
        defaults: { terms: { hours: 24 } },
      },
      clubhouse: { need: "expected", control: "high" },
    },
    rules: [{ conditions: { all: [] }, event: { type: "offer", params: { service, terms: { hours: 12 } } } }],
  });
  return parsed._tag === "Left" ? parsed.left.map(({ message, help }) => ({ message, help })) : [];
};

it("does not suggest the very term that one of several services lacks", () => {
  expect(problemsOf(["hotline", "clubhouse"])).toEqual([
    { message: "the service `clubhouse` has no term `hours`", help: "declare it there too, or speak of `clubhouse` apart" },
  ]);
  expect(problemsOf("clubhouse")).toEqual([
    { message: "the service `clubhouse` has no term `hours`", help: "declare it among the `terms` of the service" },
  ]);
  expect(problemsOf({ need: "expected" })).toEqual([]);
});

it("takes a bound of several services for one that each of them has", () => {
  const room = (values: readonly string[]) => ({ need: "basic", control: "high", terms: { room: { enum: values } } });
  const parsed = parsePolicy({
    tierpolicy: 1,
    name: "inn",
    services: { front: room(["small", "quiet", "large"]), back: room(["large", "small"]) },
    assertions: [
      { name: "rooms", service: { need: "basic" }, must: { terms: { room: { atLeast: "small", atMost: "large" } } } },
      { name: "one", service: "front", must: { terms: { room: { atLeast: "small", atMost: "large" } } } },
    ],
  });
  expect(parsed._tag === "Left" && parsed.left.map(({ code, pointer }) => `${code} at ${pointer}`)).toEqual([
    "empty-bound at /assertions/0/must/terms/room",
  ]);
});
