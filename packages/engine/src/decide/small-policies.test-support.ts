import { COMMITMENTS, type Facts, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import type { Carriage } from "../carriage/carriage.js";
import { ALWAYS, type Clocks, holdsAt, NEVER } from "../carriage/clocks.js";

const VALUES = [0, 1, 2, 3];
const TAGS = ["a", "b", "c"];
const DAYS = ["2026-04-30", "2026-05-01", "2026-05-02"];
const SEGMENTS = ["s0", "s1", "s2"];
const SERVICES = ["constructor", "exclusive", "graded", "perk", "secret"];
const CHANNELS = ["desk", "letter", "website"];

const someOf = <A>(all: readonly A[]) => fc.subarray([...all], { minLength: 1 });
const decorated = (operators: readonly string[]) =>
  fc
    .tuple(fc.subarray(["not", "swap", "not"], { maxLength: 2 }), fc.constantFrom(...operators))
    .map(([before, name]) => [...before, name].join(":"));

const comparison = fc.oneof(
  fc.record({
    fact: fc.constant("value"),
    operator: decorated(["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]),
    value: fc.oneof(fc.constantFrom(...VALUES, 1.5), fc.constant({ fact: "home", path: "$.rooms" })),
  }),
  fc.record({
    fact: fc.constant("home"),
    path: fc.constant("$.rooms"),
    operator: fc.constantFrom("in", "notIn", "someValue:lessThan", "everyValue:notEqual"),
    value: someOf(VALUES),
  }),
  fc.record({
    fact: fc.constant("tags"),
    operator: fc.constantFrom("contains", "doesNotContain", "someFact:equal", "everyFact:not:equal", "not:contains"),
    value: fc.constantFrom(...TAGS),
  }),
  fc.record({ fact: fc.constant("today"), operator: fc.constantFrom("lessThan", "greaterThanInclusive"), value: fc.constantFrom(...DAYS) }),
);

const conditionOver = (segments: readonly string[]): fc.Arbitrary<object> =>
  fc.letrec<{ node: object }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthIdentifier: "condition" },
      comparison,
      ...(segments.length > 0 ? [fc.record({ condition: fc.constantFrom(...segments) })] : []),
      fc.record({ all: fc.array(tie("node"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie("node") }),
    ),
  })).node;

const rooted = (segments: readonly string[]) => conditionOver(segments).map((condition) => ({ all: [condition] }));

const named = fc.uuid().map((id) => `rule ${id}`);
const target = fc.oneof(someOf(SERVICES), fc.constant({ tag: "care" }), fc.constant({ need: "basic" }));
const maybe = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined });
const terms = fc.record({ hours: fc.constantFrom(4, 8, 24), grade: fc.constantFrom("plain", "fine") }, { requiredKeys: [] });

const ruleOf = (type: string, params: fc.Arbitrary<object>) =>
  fc.record({ name: named, conditions: rooted(SEGMENTS), service: target, params }).map(({ name, conditions, service, params }) => ({
    name,
    conditions,
    event: { type, params: { service, ...JSON.parse(JSON.stringify(params)) } },
  }));

/** Only the graded service has terms, so only rules that speak of it alone state them; the others have them by default. */
export const offerRules = fc.oneof(
  ruleOf(
    "offer",
    fc.record({
      commitment: maybe(fc.constantFrom(...COMMITMENTS)),
      publicity: maybe(fc.constantFrom(...PUBLICITIES)),
      channels: maybe(someOf(CHANNELS)),
      approval: maybe(fc.constantFrom("manager", "desk", "Zhou")),
    }),
  ),
  ruleOf("offer", fc.record({ terms, channels: maybe(someOf(CHANNELS)), service: fc.constant("graded") })),
);
export const withholdRules = ruleOf("withhold", fc.constant({}));
export const limitRules = fc.oneof(
  ruleOf("limit", fc.record({ commitment: fc.constantFrom(...COMMITMENTS), publicity: maybe(fc.constantFrom(...PUBLICITIES)) })),
  ruleOf("limit", fc.record({ publicity: fc.constantFrom(...PUBLICITIES) })),
  ruleOf("limit", fc.record({ terms: terms.filter((values) => Object.keys(values).length > 0), service: fc.constant("graded") })),
);
export const arrangeRules = ruleOf("arrange", fc.record({ fee: fc.constantFrom(0, 50, 90), by: fc.constantFrom("us", "Abe", "Zhou") }));

export interface SmallDocument {
  readonly segments: { readonly [id: string]: object };
  readonly services: { readonly [id: string]: object };
  readonly channels: { readonly [id: string]: object };
  readonly facts: { readonly [id: string]: object };
  readonly rules: readonly object[];
}

/** Policies over few facts, services and channels, as documents, so that a law can change them. */
export const smallDocuments: fc.Arbitrary<SmallDocument> = fc
  .record({
    s0: rooted([]),
    s1: rooted(["s0"]),
    s2: rooted(["s0", "s1"]),
    exclusiveTo: someOf(SEGMENTS),
    approval: maybe(fc.constantFrom("desk", "director")),
    knownTo: someOf(SEGMENTS),
    reached: someOf(SEGMENTS),
    except: rooted(SEGMENTS),
    rules: fc.array(fc.oneof(offerRules, offerRules, offerRules, withholdRules, limitRules, arrangeRules), { maxLength: 8 }),
  })
  .map(({ s0, s1, s2, exclusiveTo, approval, knownTo, reached, except, rules }) => ({
    facts: {
      value: { type: "number" },
      home: { type: "object", properties: { rooms: { type: "integer" } } },
      tags: { type: "array", items: { type: "string" } },
      today: { type: "string", format: "date", clock: true },
    },
    segments: { s2: { conditions: s2 }, s1: { conditions: s1 }, s0: { conditions: s0 } },
    services: {
      constructor: { need: "basic", control: "high", tags: ["care"] },
      exclusive: { need: "expected", control: "high", tags: ["care"], exclusiveTo },
      perk: { need: "delight", exclusiveTo, knownTo: "everyone" },
      secret: { need: "basic", control: "low", knownTo },
      graded: {
        need: "basic",
        control: "high",
        terms: { hours: { type: "number", better: "less" }, grade: { enum: ["plain", "fine"] } },
        defaults: { terms: { hours: 24, grade: "plain" }, ...(approval !== undefined && { approval }) },
      },
    },
    channels: { website: { reach: "public" }, letter: { reach: { segments: reached }, except }, desk: { reach: "individual", except } },
    rules,
  }));

export const smallCustomers = fc.record({
  value: fc.constantFrom(...VALUES, 1.5, -1),
  home: fc.record({ rooms: fc.constantFrom(...VALUES) }),
  tags: fc.subarray([...TAGS]),
  today: fc.constantFrom(...DAYS),
});

const span = fc
  .tuple(maybe(fc.constantFrom(...DAYS)), maybe(fc.constantFrom(...DAYS)))
  .filter(([from = "", to = "9"]) => from <= to)
  .map(([from, to]) => ({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }));

/** Each way to say when. Spans next to each other, which `carriageOf` would join, do no harm here. */
const clocks: fc.Arbitrary<Clocks> = fc.oneof(
  fc.constantFrom(ALWAYS, NEVER),
  span.map((only) => ({ kind: "within" as const, spans: [only] })),
  fc.constant({ kind: "within" as const, spans: [{ to: "2026-04-30" }, { from: "2026-05-02" }] }),
  fc.func(fc.boolean()).map((answer) => ({ kind: "judged" as const, holdsAt: ({ today }: Facts) => answer(today) })),
);

const bothIn = (one: Clocks, other: Clocks): Clocks => {
  if (one.kind === "always" || other.kind === "never") return other;
  if (other.kind === "always" || one.kind === "never") return one;
  const day = ({ today }: Facts) => today as string;
  return { kind: "judged", holdsAt: (facts) => holdsAt(one, day(facts), facts) && holdsAt(other, day(facts), facts) };
};

/** Any answer about audiences, as long as what a channel carries by default it may carry. */
export const carriages: fc.Arbitrary<Carriage> = fc.tuple(fc.func(clocks), fc.func(clocks)).map(([answer, besides]) => ({
  named: (channel, service) => answer(channel, service),
  byDefault: (channel, service) => bothIn(answer(channel, service), besides(channel, service)),
}));
