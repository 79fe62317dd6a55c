import type { LevelPair, LimitRule, OfferRule, Rule, Service, TermValue } from "@tierpolicy/schema";
import { evidenceCeiling, exclusivityCeiling } from "../levels/ceiling.js";
import { commitment, publicity } from "../levels/ladders.js";
import { type Ladder, worse } from "../levels/lattice.js";
import { statementOf } from "../levels/statement.js";
import { termLattice } from "../levels/term.js";
import { wilsonLowerBound } from "../levels/wilson.js";
import type { Cap, Cut, ServiceExplanation } from "./explanation.js";

/** Where the offers that apply ask for more than the limits that apply and the service's ceiling leave. */
export const cutsOf = (service: Service, applying: readonly Rule[]): ServiceExplanation["cuts"] => {
  const offers = applying.filter((rule) => rule.type === "offer");
  const limits = applying.filter((rule) => rule.type === "limit");
  const asks = <Level>(of: (statement: ReturnType<typeof statementOf>) => Level | undefined) =>
    offers.flatMap((offer) => asked(offer, of(statementOf(offer, service))));
  const commitmentCut = cut(
    commitment,
    asks((statement) => statement.commitment),
    [...limitCaps(limits, (limit) => limit.commitment), standardCap(service, "commitment"), ...evidenceCap(service)],
  );
  const publicityCut = cut(
    publicity,
    asks((statement) => statement.publicity),
    [
      ...limitCaps(limits, (limit) => limit.publicity),
      standardCap(service, "publicity"),
      { kind: "exclusivity", allows: exclusivityCeiling(service) },
    ],
  );
  const terms: { [term: string]: Cut<TermValue> } = Object.create(null);
  for (const [term, scale] of service.terms) {
    const termCut = cut(
      termLattice(scale),
      asks((statement) => statement.terms.get(term)),
      limitCaps(limits, (limit) => limit.terms.get(term)),
    );
    if (termCut) terms[term] = termCut;
  }
  return Object.freeze({
    ...(commitmentCut && { commitment: commitmentCut }),
    ...(publicityCut && { publicity: publicityCut }),
    terms: Object.freeze(terms),
  });
};

interface Ask<Level> {
  readonly rule: string;
  readonly level: Level;
}

const asked = <Level>({ name }: OfferRule, level: Level | undefined): readonly Ask<Level>[] =>
  level === undefined ? [] : [{ rule: name, level }];

const cut = <Level>(ladder: Ladder<Level>, asks: readonly Ask<Level>[], caps: readonly Cap<Level>[]): Cut<Level> | undefined => {
  if (asks.length === 0) return undefined;
  const best = asks.map(({ level }) => level).reduce(ladder.join);
  const binding = caps.filter(({ allows }) => worse(ladder)(allows, best));
  if (binding.length === 0) return undefined;
  return Object.freeze({
    asked: best,
    by: Object.freeze(
      asks
        .filter(({ level }) => ladder.equals(level, best))
        .map(({ rule }) => rule)
        .sort(),
    ),
    got: binding.map(({ allows }) => allows).reduce(ladder.meet),
    caps: Object.freeze(binding.sort((a, b) => ladder.compare(a.allows, b.allows)).map((cap) => Object.freeze(cap))),
  });
};

const limitCaps = <Level>(limits: readonly LimitRule[], of: (limit: LimitRule) => Level | undefined): readonly Cap<Level>[] =>
  limits.flatMap((limit) => {
    const allows = of(limit);
    return allows === undefined ? [] : [{ kind: "limit" as const, rule: limit.name, allows }];
  });

const standardCap = <Component extends keyof LevelPair>({ classCeiling }: Service, component: Component): Cap<LevelPair[Component]> => ({
  kind: "standard",
  allows: classCeiling[component],
});

const evidenceCap = (service: Service): readonly Cap<LevelPair["commitment"]>[] => {
  const { standard, evidence } = service;
  if (standard?.target === undefined || evidence === undefined) return [];
  const { kept, promised } = evidence;
  const lowerBound = wilsonLowerBound(kept, promised);
  return [{ kind: "evidence", allows: evidenceCeiling(service), kept, promised, target: standard.target, lowerBound }];
};
