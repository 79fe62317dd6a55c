import { COMMITMENTS, type Facts, type Policy, PUBLICITIES, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { type CompiledPolicy, compile } from "../compile/compile.js";
import { decide } from "../decide/decide.js";

const SEGMENTS = ["s0", "s1", "s2"];
const SERVICES = ["common", "exclusive", "graded", "perk", "secret", "surprise"];
const CHANNELS = ["desk", "letter", "website"];
const TURNS = ["2026-05-01", "2026-05-02"];

/** A day on each side of every day that conditions mention. */
export const DAYS = ["2026-04-30", ...TURNS, "2026-05-03"];

/** Everybody whom the facts of these policies allow, on every day that matters. */
const CUSTOMERS: readonly Facts[] = ["a", "b", "c"].flatMap((plan) =>
  [false, true].flatMap((signed) => DAYS.map((today) => ({ plan, signed, today }))),
);

const someOf = <A>(all: readonly A[]) => fc.subarray([...all], { minLength: 1 });
const plans = fc.record({ fact: fc.constant("plan"), operator: fc.constantFrom("in", "notIn"), value: someOf(["a", "b", "c"]) });
const papers = fc.record({ fact: fc.constant("signed"), operator: fc.constant("equal"), value: fc.boolean() });
const times = fc.record({ fact: fc.constant("today"), operator: fc.constantFrom("lessThan", "equal"), value: fc.constantFrom(...TURNS) });
const comparison: fc.Arbitrary<object> = fc.oneof(plans, plans, papers, times);

const conditionsOver = (segments: readonly string[]): fc.Arbitrary<object> => {
  const part = segments.length === 0 ? comparison : fc.oneof(comparison, fc.record({ condition: fc.constantFrom(...segments) }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ all: [] }) },
    fc.record({ all: fc.array(part, { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(part, { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: part }),
  );
};

const maybe = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined });
const target = fc.oneof(someOf(SERVICES), someOf(SERVICES), fc.constant({ tag: "care" }), fc.constant({ need: "delight" }));
const graded = fc.constant("graded");
const terms = fc.record({ hours: fc.constantFrom(4, 8, 24), grade: fc.constantFrom("plain", "fine") });
const levels = { commitment: maybe(fc.constantFrom(...COMMITMENTS)), publicity: maybe(fc.constantFrom(...PUBLICITIES)) };
const channels = maybe(someOf(CHANNELS));

const params: fc.Arbitrary<readonly [type: string, params: object]> = fc.oneof(
  ...[
    fc.record({ service: target, ...levels, channels }),
    fc.record({ service: target, publicity: fc.constantFrom("unannounced", "public"), channels }),
    fc.record({ service: graded, terms, ...levels }),
  ].map((offer) => offer.map((stated) => ["offer", stated] as const)),
  fc.record({ service: target }).map((stated) => ["withhold", stated] as const),
  fc
    .oneof(fc.record({ service: target, publicity: fc.constantFrom(...PUBLICITIES) }), fc.record({ service: graded, terms }))
    .map((stated) => ["limit", stated] as const),
  fc
    .record({ service: target, fee: fc.constantFrom(0, 50), by: fc.constantFrom("us", "Zhou") })
    .map((stated) => ["arrange", stated] as const),
);

const ruleOf = (conditions: object, [type, stated]: readonly [string, object]) => ({ conditions, event: { type, params: stated } });
/** What a company says of itself: that all of a segment get something. */
const advertised = fc
  .record({ condition: fc.constantFrom(...SEGMENTS), service: someOf(SERVICES) })
  .map(({ condition, service }) => ruleOf({ condition }, ["offer", { service, publicity: "public", channels: ["website"] }]));
const rules = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(conditionsOver(SEGMENTS), params).map(([who, what]) => ruleOf(who, what)) },
  advertised,
);

/** Policies of which all possible customers can be asked one by one: secrets, surprises, careless offers, seasons, unlucky invariants. */
const documents = fc
  .record({
    s0: conditionsOver([]),
    s1: conditionsOver(["s0"]),
    s2: conditionsOver(["s0", "s1"]),
    tiers: fc.shuffledSubarray(SEGMENTS, { minLength: 2 }),
    exclusiveTo: someOf(SEGMENTS),
    knownTo: someOf(SEGMENTS),
    reached: someOf(SEGMENTS),
    invariant: conditionsOver(SEGMENTS),
    rules: fc.array(rules, { minLength: 1, maxLength: 8 }),
  })
  .map(({ s0, s1, s2, tiers, exclusiveTo, knownTo, reached, invariant, rules }) => ({
    tierpolicy: 1,
    name: "finite",
    facts: {
      plan: { type: "string", enum: ["a", "b", "c"] },
      signed: { type: "boolean" },
      today: { type: "string", format: "date", clock: true },
    },
    invariants: [invariant],
    segments: { s2: { conditions: s2 }, s0: { conditions: s0 }, s1: { conditions: s1, title: "The second" } },
    tiers: [tiers],
    services: {
      secret: { need: "basic", control: "low", knownTo, title: "Hush" },
      surprise: { need: "delight", defaults: { publicity: "unannounced" }, title: { en: "Cake", zh: "蛋糕" } },
      common: { need: "basic", control: "high", tags: ["care"], title: { en: "Care", de: "Hush" }, standard: { text: "well done" } },
      exclusive: { need: "expected", control: "high", tags: ["care"], exclusiveTo },
      perk: { need: "delight", exclusiveTo, knownTo: "everyone", story: true },
      graded: {
        need: "basic",
        control: "high",
        terms: { hours: { type: "number", better: "less" }, grade: { enum: ["plain", "fine"] } },
        defaults: { terms: { hours: 24, grade: "plain" } },
      },
    },
    channels: {
      website: { reach: "public" },
      letter: { reach: { segments: reached } },
      desk: { reach: "individual", overheardBy: reached },
    },
    rules,
  }));

/** A policy, and everybody who can exist under it. */
export interface FinitePolicy {
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
  readonly everyone: readonly Facts[];
}

export const finitePolicies: fc.Arbitrary<FinitePolicy> = documents
  .map((document) => parsePolicy(JSON.parse(JSON.stringify(document))))
  .filter(isRight)
  .map(({ right: policy }) => {
    const compiled = compile(policy);
    return { policy, compiled, everyone: CUSTOMERS.filter((customer) => isRight(decide(compiled, customer))) };
  });
