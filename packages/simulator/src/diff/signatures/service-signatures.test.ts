import { describe, expect, it } from "vitest";
import { policyOf } from "../../check/checked.test-support.js";
import { Interner } from "./interner.js";
import { serviceSignatures } from "./service-signatures.js";

type Json = { readonly [key: string]: unknown };

const compare = (fact: string, operator: string, value: unknown, more: Json = {}): Json => ({ fact, operator, value, ...more });
const OFFER = { service: "tour", commitment: "target", publicity: "segment", channels: ["letter"], terms: { hours: 2 } };

/** A policy with one service; each of its parts is said once, so that a test can say it otherwise. */
const policy = (changes: Json = {}) => {
  const said: Json = {
    type: { type: "integer", minimum: 0 },
    default: undefined,
    invariant: compare("spend", "lessThan", 1000),
    segment: { all: [compare("spend", "greaterThan", 10), compare("home", "notIn", ["a", "b"], { path: "$.city" })] },
    rule: {
      any: [{ condition: "inside" }, compare("labels", "someFact:equal", "x"), { not: compare("spend", "equal", { fact: "limit" }) }],
    },
    offer: OFFER,
    withhold: compare("labels", "contains", "z"),
    limit: { commitment: "best-effort" },
    arrange: { fee: 10, by: "us" },
    service: {},
    letter: { reach: { segments: ["inside"] }, except: { all: [compare("labels", "contains", "quiet")] } },
    ...changes,
  };
  const of = (type: string, params: unknown, conditions: unknown) => ({
    name: type,
    conditions: { all: [conditions] },
    event: { type, params: { service: "tour", ...(params as Json) } },
  });
  return policyOf({
    tierpolicy: 1,
    name: "tours",
    facts: {
      spend: { ...(said["type"] as Json), ...(said["default"] === undefined ? {} : { default: said["default"] }) },
      limit: { type: "integer", minimum: 0 },
      labels: { type: "array", items: { type: "string" }, default: [] },
      home: { type: "object", properties: { city: { type: "string" }, land: { type: "string" } } },
    },
    invariants: [{ all: [said["invariant"]] }],
    segments: { inside: { conditions: said["segment"] }, outside: { conditions: { all: [compare("spend", "lessThan", 5)] } } },
    services: {
      tour: { need: "basic", control: "high", terms: { hours: { type: "integer", better: "less" } }, ...(said["service"] as Json) },
    },
    channels: { letter: said["letter"], card: { reach: { segments: ["inside"] } }, web: { reach: "public" } },
    rules: [
      of("offer", said["offer"], said["rule"]),
      of("withhold", {}, said["withhold"]),
      of("limit", said["limit"], compare("limit", "equal", 3)),
      of("arrange", said["arrange"], compare("limit", "lessThan", 9)),
    ],
  });
};

const interner = new Interner();
const same = (id: string) => id;
const signature = (changes: Json = {}) =>
  serviceSignatures(policy(changes), interner, { fact: same, service: same, channel: same }).get("tour");

const rule = (second: Json): Json => ({ any: [{ condition: "inside" }, second, { not: compare("spend", "equal", { fact: "limit" }) }] });

describe("what is said otherwise has another signature", () => {
  it.each<[string, Json]>([
    ["an operator", { rule: rule(compare("labels", "someFact:notEqual", "x")) }],
    ["a decorator", { rule: rule(compare("labels", "everyFact:equal", "x")) }],
    ["one decorator more", { rule: rule(compare("labels", "not:someFact:equal", "x")) }],
    ["a constant", { rule: rule(compare("labels", "someFact:equal", "y")) }],
    [
      "a constant of a list",
      { segment: { all: [compare("spend", "greaterThan", 10), compare("home", "notIn", ["a", "c"], { path: "$.city" })] } },
    ],
    ["a path", { segment: { all: [compare("spend", "greaterThan", 10), compare("home", "notIn", ["a", "b"], { path: "$.land" })] } }],
    ["a fact", { withhold: compare("home", "equal", "z", { path: "$.city" }) }],
    ["the fact that it is compared with", { rule: { any: [{ condition: "inside" }, compare("limit", "equal", { fact: "limit" })] } }],
    ["all in place of any", { rule: { all: [{ condition: "inside" }, compare("labels", "someFact:equal", "x")] } }],
    [
      "no negation",
      { rule: { any: [{ condition: "inside" }, compare("labels", "someFact:equal", "x"), compare("spend", "equal", { fact: "limit" })] } },
    ],
    ["another segment", { rule: { any: [{ condition: "outside" }, compare("labels", "someFact:equal", "x")] } }],
    ["what a segment means", { segment: { all: [compare("spend", "greaterThan", 11)] } }],
    ["an invariant", { invariant: compare("spend", "lessThan", 1001) }],
    ["the values of a fact", { type: { type: "integer", minimum: 1 } }],
    ["the default of a fact", { default: 7 }],
    ["a commitment", { offer: { ...OFFER, commitment: "guaranteed" } }],
    ["a publicity", { offer: { ...OFFER, publicity: "public" } }],
    ["a channel", { offer: { ...OFFER, channels: ["card"] } }],
    ["no channel", { offer: { service: "tour", commitment: "target", publicity: "segment", terms: { hours: 2 } } }],
    ["a term", { offer: { ...OFFER, terms: { hours: 3 } } }],
    ["an approval", { offer: { ...OFFER, approval: "manager" } }],
    ["a limit", { limit: { commitment: "none" } }],
    ["a fee", { arrange: { fee: 11, by: "us" } }],
    ["a partner", { arrange: { fee: 10, by: "them" } }],
    ["a reach", { letter: { reach: { segments: ["outside"] }, except: { all: [compare("labels", "contains", "quiet")] } } }],
    ["no exception", { letter: { reach: { segments: ["inside"] } } }],
    ["a class", { service: { control: "low" } }],
    ["who alone may have it", { service: { exclusiveTo: ["inside"] } }],
    ["who may know of it", { service: { exclusiveTo: ["inside"], knownTo: "everyone" } }],
    ["its scale", { service: { terms: { hours: { type: "integer", better: "more" } } } }],
  ])("%s", (_, changes) => {
    expect(signature(changes)).not.toBe(signature());
  });
});

describe("what is said in other words has the same", () => {
  it.each<[string, Json]>([
    [
      "the order of conditions",
      { segment: { all: [compare("home", "notIn", ["a", "b"], { path: "$.city" }), compare("spend", "greaterThan", 10)] } },
    ],
    [
      "the order of a list",
      { segment: { all: [compare("spend", "greaterThan", 10), compare("home", "notIn", ["b", "a", "b"], { path: "$.city" })] } },
    ],
    ["one condition in brackets", { withhold: { any: [{ all: [compare("labels", "contains", "z")] }] } }],
    ["the standard, said aloud", { service: { defaults: { publicity: "public" } } }],
    ["a title", { service: { title: "Tour" } }],
    ["a title of a term", { service: { terms: { hours: { type: "integer", better: "less", title: "Hours" } } } }],
  ])("%s", (_, changes) => {
    expect(signature(changes)).toBe(signature());
  });
});
