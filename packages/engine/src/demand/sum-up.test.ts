import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import type { Demand } from "./demand.js";
import { demandSum } from "./sum-up.js";

const asked = (request: string, at = "2026-05-01", more: Partial<Demand> = {}): Demand => ({ at, request, answer: "unlisted", ...more });

const summed = (demands: readonly Demand[], policy?: ReturnType<typeof policyOf>) => {
  const sum = demandSum(policy);
  for (const demand of demands) sum.add(demand);
  return sum.wanted();
};

describe("what is wanted", () => {
  test("is told with how often, by how many, from when to when, and how it was answered", () => {
    expect(
      summed([
        asked("Printer repair", "2026-05-02", { customer: "a" }),
        asked("printer  repair ", "2026-05-01T23:00:00-02:00", { customer: "b" }),
        asked("PRINTER REPAIR", "2026-05-01", { customer: "a", answer: "arranged" }),
        asked("Printer repair", "2026-05-01T12:00:00Z"),
      ]),
    ).toEqual([
      {
        requests: ["Printer repair"],
        times: 4,
        customers: 2,
        first: "2026-05-01",
        last: "2026-05-01T23:00:00-02:00",
        answers: { arranged: 1, unlisted: 3 },
      },
    ]);
  });

  test("begins with what is wanted most, and of the same with what more customers want", () => {
    const demands = [
      asked("once", undefined, { customer: "a" }),
      ...["a", "a"].map((customer) => asked("twice by one", undefined, { customer })),
      ...["a", "b"].map((customer) => asked("twice by two", undefined, { customer })),
      asked("another"),
    ];
    expect(summed(demands).map(({ requests, customers }) => [requests[0], customers])).toEqual([
      ["twice by two", 2],
      ["twice by one", 1],
      ["once", 1],
      ["another", undefined],
    ]);
  });

  test("is one thing in full and half width, with and without the sharp s", () => {
    expect(summed([asked("Ｐｏｎｙ straße"), asked("pony STRASSE")]).map(({ times }) => times)).toEqual([2]);
    expect(summed([asked("pony"), asked("ponies")])).toHaveLength(2);
  });

  test("is nothing where nobody asked", () => {
    expect(summed([])).toEqual([]);
  });

  test("may have the names of what every object has", () => {
    expect(summed([asked("constructor"), asked("__proto__")]).map(({ requests }) => requests[0])).toEqual(["__proto__", "constructor"]);
  });
});

describe("with a policy", () => {
  const owner = { conditions: { all: [{ fact: "owner", operator: "equal", value: true }] } };
  const offer = (service: string, params = {}) => ({
    conditions: { condition: "owner" },
    event: { type: "offer", params: { service, ...params } },
  });
  const policy = policyOf({
    facts: { owner: { type: "boolean" } },
    segments: { owner },
    services: {
      van: { need: "expected", control: "high", title: { en: "Moving van", zh: "搬家货车" } },
      party: { need: "expected", control: "high", exclusiveTo: ["owner"], title: "Garden party" },
      pie: { need: "delight" },
      taxi: { need: "expected", control: "low", title: "van" },
    },
    rules: [offer("party"), offer("pie", { publicity: "unannounced" })],
  });

  test("texts that mean one service are one, by its id and its titles in all languages; an id goes before a title", () => {
    const [first, ...others] = summed(
      [asked("VAN", undefined, { answer: "not-provided" }), asked("moving van"), asked("搬家货车"), asked("Moving Van")],
      policy,
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({ times: 4, requests: ["Moving Van", "VAN", "搬家货车"], service: { id: "van" } });
    expect(first?.service).toEqual({ id: "van", title: { en: "Moving van", zh: "搬家货车" } });
  });

  test("who asks by name for what they may not know of has heard of it", () => {
    const demands = [
      asked("garden party"),
      asked("party"),
      asked("party", undefined, { answer: "not-provided" }),
      asked("pie"),
      asked("a pony"),
    ];
    expect(summed(demands, policy).map(({ requests, service }) => [requests[0], service])).toEqual([
      ["party", { id: "party", title: "Garden party", wordOfMouth: { times: 2, knownTo: ["owner"] } }],
      ["a pony", undefined],
      ["pie", { id: "pie", wordOfMouth: { times: 1, knownTo: "nobody" } }],
    ]);
  });

  test("nobody has to have heard of what everyone may know", () => {
    expect(summed([asked("van")], policy)[0]?.service).toEqual({ id: "van", title: { en: "Moving van", zh: "搬家货车" } });
    expect(summed([asked("party", undefined, { answer: "not-provided" })], policy)[0]?.service).toEqual({
      id: "party",
      title: "Garden party",
    });
  });
});
