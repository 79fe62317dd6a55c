import type { AnyShape, Diagnostic, Fact, Facts, FactType, FactValue, Policy, PolicyShape } from "@tierpolicy/schema";
import { nearest, quote } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, map, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import { decideStanding } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { unknownNames } from "../explain/unknown-names.js";
import { problem } from "../facts/problem.js";
import { isRecord, readFacts } from "../facts/read-facts.js";
import { standingWith } from "../standing/standing.js";
import { factsThatMatter } from "./facts-that-matter.js";
import { loadingOf, type Source, type Sources } from "./sources.js";

/** What a caller says of a customer where sources say the rest; other properties, as an `id`, are for the sources. */
export type PartialCustomer<Shape extends PolicyShape = AnyShape> = [keyof Shape["facts"]] extends [never]
  ? object
  : Partial<Shape["facts"]> & { readonly [other: string]: unknown };

/** A policy that finds out for itself what a caller leaves out. */
export interface SourcedPolicy<Shape extends PolicyShape = AnyShape> {
  /**
   * What `decide` says of the customer, once the facts that the caller leaves out and on which the decision can depend are loaded:
   * each once, all at the same time.
   *
   * @returns a promise that is always kept, of the decision or of all problems: those of `decide`, and `fact-source` for a source that fails
   */
  readonly decide: (customer: PartialCustomer<Shape>) => Promise<Either<NonEmptyArray<Diagnostic>, Decision<Shape>>>;
  /** The same for some services: only the facts on which these depend are loaded. */
  readonly decideServices: <Service extends Shape["services"]>(
    services: readonly Service[],
    customer: PartialCustomer<Shape>,
  ) => Promise<Either<NonEmptyArray<Diagnostic>, Pick<Decision<Shape>["services"], Service>>>;
}

/**
 * Gives a policy sources for its facts. Calls do not disturb each other: nothing is kept between them.
 *
 * @param sources by the fact that they load; json-rules-engine's dynamic facts fit as they are
 * @returns the policy with its sources, or `unknown-fact` for each source of a fact that the policy does not declare
 * @example
 * const sourced = withSources(compiled, {
 *   contractValue: async (_params, almanac) => contracts.valueFor(await almanac.factValue("id")),
 * });
 * if (isRight(sourced)) await sourced.right.decide({ id: "c-7", today: "2026-05-01" });
 */
export const withSources = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  sources: Sources<NoInfer<Shape>>,
): Either<NonEmptyArray<Diagnostic>, SourcedPolicy<Shape>> => {
  const policy = compiled.policy as Policy;
  const byFact = new Map<string, Source>(Object.entries(sources).flatMap(([fact, source]) => (source ? [[fact, source as Source]] : [])));
  const unknown = [...byFact.keys()].filter((fact) => !policy.facts.has(fact)).map((fact) => unknownFact(fact, policy.facts));
  if (isNonEmpty(unknown)) return left(unknown);

  const forAll = factsThatMatter(policy);
  const decideOn = async (mattering: ReadonlySet<string>, customer: unknown) => {
    const facts = await gather(policy.facts, byFact, mattering, customer);
    if (isLeft(facts)) return facts;
    return map((standing: Parameters<typeof decideStanding>[1]) => decideStanding(compiled, standing))(standingWith(policy, facts.right));
  };
  return right(
    Object.freeze({
      decide: (customer: PartialCustomer<Shape>) => decideOn(forAll, customer),
      decideServices: async <Service extends Shape["services"]>(services: readonly Service[], customer: PartialCustomer<Shape>) => {
        const missing = services.flatMap((service) => unknownNames(policy, { service }));
        if (isNonEmpty(missing)) return left(missing);
        const decided = await decideOn(factsThatMatter(policy, new Set(services)), customer);
        return map(({ services: all }: Decision<Shape>) => pick(all, services))(decided);
      },
    }),
  );
};

/**
 * The customer's facts. Those that do not matter and that nobody gave are not loaded: something of their type stands in for them,
 * which the decision does not depend on.
 */
const gather = async (
  declared: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
  mattering: ReadonlySet<string>,
  customer: unknown,
): Promise<Either<NonEmptyArray<Diagnostic>, Facts>> => {
  if (!isRecord(customer)) return readFacts({ facts: declared }, customer);
  const { load } = loadingOf(sources, customer);
  const given = (fact: string) => Object.hasOwn(customer, fact) && Reflect.get(customer, fact) !== undefined;
  const wanted = new Map([...declared].filter(([fact]) => mattering.has(fact) || !sources.has(fact) || given(fact)));

  const failures: Diagnostic[] = [];
  const found: { [fact: string]: unknown } = Object.create(null);
  await Promise.all(
    [...wanted.keys()].map(async (fact) => {
      try {
        found[fact] = await load(fact);
      } catch (error) {
        failures.push(sourceFailed(fact, error));
      }
    }),
  );
  const failed = new Set(failures.map(({ pointer }) => pointer));
  const facts = readFacts({ facts: wanted }, found);
  if (isLeft(facts)) return left([...facts.left.filter(({ pointer }) => !failed.has(pointer)), ...failures] as NonEmptyArray<Diagnostic>);
  if (isNonEmpty(failures)) return left(failures);
  const standIns = [...declared].filter(([fact]) => !wanted.has(fact)).map(([fact, { type }]) => [fact, standInFor(type)] as const);
  return right(Object.freeze(Object.assign(Object.create(null), Object.fromEntries(standIns), facts.right)));
};

const standInFor = (type: FactType): FactValue => {
  switch (type.kind) {
    case "boolean":
      return false;
    case "integer":
    case "number":
      return 0;
    case "array":
      return [];
    case "object":
      return Object.fromEntries([...type.properties].map(([name, property]) => [name, standInFor(property.type)]));
    default:
      return "";
  }
};

const pick = <Services extends object, Service extends keyof Services>(
  all: Services,
  services: readonly Service[],
): Pick<Services, Service> => {
  const picked: Partial<Services> = Object.create(null);
  for (const service of [...new Set(services)].sort()) picked[service] = all[service];
  return Object.freeze(picked as Pick<Services, Service>);
};

const LONGEST_REASON = 200;

const sourceFailed = (fact: string, error: unknown): Diagnostic => {
  const reason = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  // One line, whatever a driver or a proxy wrote into its error.
  const because = reason.replace(/\s+/g, " ").slice(0, LONGEST_REASON);
  const message = `the source of ${quote(fact)} failed${because === "" ? "" : `: ${because}`}`;
  return problem(
    "fact-source",
    [fact],
    message,
    "give the fact with the customer, or have the source return `undefined` where it is not known",
  );
};

const unknownFact = (fact: string, declared: ReadonlyMap<string, Fact>): Diagnostic => {
  const near = nearest(fact, declared.keys());
  const help = near === undefined ? "declare it under `facts`" : `did you mean ${quote(near)}?`;
  return problem("unknown-fact", [fact], `there is a source of ${quote(fact)}, which the policy does not declare`, help);
};
