import type { AnyShape, Diagnostic, Policy, PolicyShape, Rule, Service } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { concat, type NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Carriage } from "../audience/carriage.js";
import { type CompiledPolicy, program } from "../compile/compile.js";
import { type CustomerInput, decideStanding, serviceOf } from "../decide/decide.js";
import type { ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { predicateOf, type Standing } from "../standing/predicate.js";
import { conditionsOf, isInSome, standingOf } from "../standing/standing.js";
import { channelsOf } from "./channels.js";
import { cutsOf } from "./cuts.js";
import type { Block, Explanation, RuleExplanation, SegmentExplanation, ServiceExplanation } from "./explanation.js";
import { failureOf, type Scene } from "./failure.js";
import { unknownNames } from "./unknown-names.js";

/** What to explain; everything where it is left out. */
export interface ExplainOptions<Service extends string = string> {
  /** Only this service. */
  readonly service?: Service;
  /** Only this rule, for the services of which it speaks. */
  readonly rule?: string;
}

/**
 * Why a customer gets what `decide` says: for each rule whether it matches and which condition fails first, and for each
 * service what blocks it, what cuts it, and which channels stay silent.
 *
 * @returns the explanation; or the problems with the facts that `decide` would find, `unknown-service` or `unknown-rule`
 * @example
 * const explanation = explain(compiled, customer, { service: "hotline" });
 * if (isRight(explanation)) console.log(renderExplanation(explanation.right).join("\n"));
 */
export const explain = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
  options: ExplainOptions<Shape["services"]> = {},
): Either<NonEmptyArray<Diagnostic>, Explanation> => {
  const standing = standingOf(compiled.policy as Policy, customer);
  const unknown = unknownNames(compiled.policy, options);
  if (isLeft(standing)) return left(concat(unknown)(standing.left));
  if (isNonEmpty(unknown)) return left(unknown);
  return right(explainStanding(compiled, standing.right, options));
};

const explainStanding = (compiled: CompiledPolicy<PolicyShape>, standing: Standing, { service, rule }: ExplainOptions): Explanation => {
  const policy = compiled.policy as Policy;
  const { carriage } = compiled[program];
  const scene: Scene = { standing, numberOf: conditionsOf(policy).segments.numberOf };
  const decision = decideStanding(compiled as CompiledPolicy, standing);
  const only = policy.rules.find(({ name }) => name === rule);
  const asked = [...policy.services.values()]
    .filter(({ id }) => (service === undefined || id === service) && (only === undefined || only.services.includes(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const failures = ruleFailures(scene);
  return Object.freeze({
    segments: Object.freeze([...policy.segments.keys()].sort().map((segment) => explainSegment(policy, segment, scene))),
    services: Object.freeze(
      asked.map((one) => {
        const decided = serviceOf(decision, one.id);
        if (decided === undefined) throw new InvariantError(`the decision says nothing of \`${one.id}\``);
        const speaking = policy.rules.filter(({ services, name }) => services.includes(one.id) && (rule === undefined || name === rule));
        const rules = speaking.map((rule) => explainRule(rule, one, decided, failures(rule))).sort((a, b) => (a.rule < b.rule ? -1 : 1));
        return explainService(policy, one, decided, Object.freeze(rules), { carriage, standing });
      }),
    ),
  });
};

const explainSegment = (policy: Pick<Policy, "segments">, id: string, scene: Scene): SegmentExplanation => {
  const segment = policy.segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  const member = scene.standing.inSegment[scene.numberOf(id)] === true;
  return Object.freeze({ segment: id, member, why: failureOf(segment.condition, !member, scene) });
};

/** A rule may speak of many services: why it fails is worked out once. */
const ruleFailures = (scene: Scene): ((rule: Rule) => RuleExplanation["failed"]) => {
  const known = new Map<Rule, RuleExplanation["failed"]>();
  return (rule) => {
    if (!known.has(rule)) {
      const holds = predicateOf(rule.condition, scene.numberOf)(scene.standing);
      known.set(rule, holds ? undefined : failureOf(rule.condition, true, scene));
    }
    return known.get(rule);
  };
};

const explainRule = (rule: Rule, service: Service, { rules }: ServiceDecision, failed: RuleExplanation["failed"]): RuleExplanation => {
  const { name, type } = rule;
  const matched = rules[type].includes(name);
  if (failed !== undefined || matched) return Object.freeze({ rule: name, type, matched, ...(failed && { failed }) });
  const outside = type === "offer" ? service.exclusiveTo : service.knownTo;
  if (outside === undefined || outside === "everyone") throw new InvariantError(`rule \`${name}\` holds and is not listed`);
  return Object.freeze({ rule: name, type, matched, outside });
};

const explainService = (
  policy: Policy,
  service: Service,
  decided: ServiceDecision,
  rules: readonly RuleExplanation[],
  run: { readonly carriage: Carriage; readonly standing: Standing },
): ServiceExplanation => {
  const { offered, commitment, publicity, terms, arrangement } = decided;
  const listed = new Set(Object.values(decided.rules).flat());
  const applying = policy.rules.filter(({ name, services }) => listed.has(name) && services.includes(service.id));
  return Object.freeze({
    service: service.id,
    offered,
    commitment,
    publicity,
    ...(terms && { terms }),
    blocks: Object.freeze(blocksOf(service, decided, isInSome(policy, service.exclusiveTo, run.standing))),
    cuts: offered ? cutsOf(service, applying) : Object.freeze({ terms: Object.freeze({}) }),
    channels: Object.freeze(
      offered ? channelsOf(policy, service, applying, publicity, (channel) => decided.channels.includes(channel), run) : [],
    ),
    mayKnow: isInSome(policy, service.knownTo === "everyone" ? undefined : service.knownTo, run.standing),
    ...(arrangement && { arrangement }),
    rules,
  });
};

const blocksOf = ({ exclusiveTo = [] }: Service, { rules: { offer, withhold } }: ServiceDecision, inside: boolean): readonly Block[] => [
  ...(offer.length === 0 ? [Object.freeze({ kind: "no-offer" as const })] : []),
  ...(withhold.length > 0 ? [Object.freeze({ kind: "withheld" as const, rules: withhold })] : []),
  ...(inside ? [] : [Object.freeze({ kind: "outside" as const, segments: exclusiveTo })]),
];
