import { ceilingOf, commitment, type Ladder, publicity, statementOf, termQuality } from "@tierpolicy/engine";
import { COMMITMENTS, type LimitRule, type OfferRule, PUBLICITIES, type Service } from "@tierpolicy/schema";

/** One component of a service's levels in numbers, of which the greater is the better. */
export interface Scale {
  /** What an offer gives of it, under the ceiling. */
  readonly given: (rule: OfferRule) => number;
  /** What a limit cuts it to; undefined where that takes nothing from anybody. */
  readonly cut: (rule: LimitRule) => number | undefined;
}

/** Every component of a service's levels. */
export const scalesOf = (service: Service): readonly Scale[] => {
  const ceiling = ceilingOf(service);
  return [
    ladderScale(
      COMMITMENTS,
      commitment,
      ceiling.commitment,
      (rule) => statementOf(rule, service).commitment,
      (rule) => rule.commitment,
    ),
    ladderScale(
      PUBLICITIES,
      publicity,
      ceiling.publicity,
      (rule) => statementOf(rule, service).publicity,
      (rule) => rule.publicity,
    ),
    ...[...service.terms].map(
      ([term, scale]): Scale => ({
        given: (rule) => termQuality(scale, statementOf(rule, service).terms.get(term) ?? Number.NaN),
        cut: ({ terms }) => {
          const value = terms.get(term);
          return value === undefined ? undefined : termQuality(scale, value);
        },
      }),
    ),
  ];
};

const ladderScale = <Level>(
  levels: readonly Level[],
  ladder: Ladder<Level>,
  ceiling: Level,
  given: (rule: OfferRule) => Level,
  cut: (rule: LimitRule) => Level | undefined,
): Scale => ({
  given: (rule) => levels.indexOf(ladder.meet(given(rule), ceiling)),
  cut: (rule) => {
    const level = cut(rule);
    return level === undefined || ladder.compare(level, ceiling) >= 0 ? undefined : levels.indexOf(level);
  },
});
