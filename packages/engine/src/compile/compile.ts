import type { AnyShape, Channel, Policy, PolicyShape, Rule } from "@tierpolicy/schema";
import { type Carriage, carriageOf } from "../audience/carriage.js";
import { clockOf } from "../audience/clocks.js";
import { type Predicate, predicateOf, type Standing } from "./predicate.js";
import { planSegments, type SegmentPlan } from "./segments.js";
import { type ServiceProgram, serviceProgram } from "./service-program.js";

/** What a policy comes to when it is run. How it is laid out is this package's own affair. */
export interface Program {
  readonly carriage: Carriage;
  readonly segments: SegmentPlan;
  /** By the rule's place in the policy. */
  readonly rules: readonly Predicate[];
  readonly invariants: readonly Predicate[];
  /** Whether the audience of a channel that speaks of a customer contains that customer. */
  readonly reaches: ReadonlyMap<string, Predicate>;
  /** Sorted by id. */
  readonly services: readonly ServiceProgram[];
}

export const program: unique symbol = Symbol("program");

/** A policy that is ready to decide. Frozen; safe to share between calls, and does nothing but what its policy says. */
export interface CompiledPolicy<Shape extends PolicyShape = AnyShape> {
  readonly policy: Policy<Shape>;
  readonly [program]: Program;
}

export interface CompileOptions {
  /** What is known of the audiences of the policy's channels; worked out from the policy where it is left out. */
  readonly carriage?: Carriage;
}

/**
 * Prepares a policy to decide about customers. Costs time once, so do it once a policy.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @example
 * const compiled = compile(policy);
 * decide(compiled, { contractValue: 6000000, today: "2026-05-01" });
 */
export const compile = <Shape extends PolicyShape>(policy: Policy<Shape>, options: CompileOptions = {}): CompiledPolicy<Shape> => {
  const carriage = options.carriage ?? carriageOf(policy as Policy);
  const segments = planSegments(policy);
  const { numberOf } = segments;
  const channels = [...policy.channels.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rules = rulesByService(policy.rules);
  const clockIn = ({ facts }: Standing) => clockOf(policy, facts);
  const services = [...policy.services.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => serviceProgram(service, rules.get(service.id) ?? [], { channels, carriage, clockIn, numberOf }));
  return Object.freeze({
    policy,
    [program]: Object.freeze({
      carriage,
      segments,
      rules: policy.rules.map(({ condition }) => predicateOf(condition, numberOf)),
      invariants: policy.invariants.map((condition) => predicateOf(condition, numberOf)),
      reaches: new Map(channels.map((channel) => [channel.id, audienceContains(channel, numberOf)])),
      services,
    }),
  });
};

const rulesByService = (rules: readonly Rule[]): ReadonlyMap<string, readonly { readonly rule: Rule; readonly number: number }[]> => {
  const byService = new Map<string, { rule: Rule; number: number }[]>();
  rules.forEach((rule, number) => {
    for (const service of rule.services) {
      const known = byService.get(service);
      if (known) known.push({ rule, number });
      else byService.set(service, [{ rule, number }]);
    }
  });
  return byService;
};

const audienceContains = ({ reach, except }: Channel, numberOf: (segment: string) => number): Predicate => {
  const excepted = except ? predicateOf(except, numberOf) : () => false;
  if (reach.kind !== "segments") return (standing) => !excepted(standing);
  const numbers = reach.segments.map(numberOf);
  return (standing: Standing) => numbers.some((number) => standing.inSegment[number]) && !excepted(standing);
};
