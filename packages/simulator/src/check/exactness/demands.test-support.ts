import { atLeast, commitment, publicity, type ServiceDecision, termQuality } from "@tierpolicy/engine";
import type { Assertion, Service } from "@tierpolicy/schema";

/** One thing that an assertion demands. */
export type Demand = (service: Service, decided: ServiceDecision) => boolean;

/** What an assertion demands, one by one (spec §6): a service that is not offered is below every level. */
export const demandsOf = ({ must: { offered, commitment: promise, publicity: news, terms } }: Assertion): readonly Demand[] => [
  ...(offered === undefined ? [] : [(_: Service, decided: ServiceDecision) => decided.offered === offered]),
  ...bounds(
    promise,
    (bound, _, decided) => atLeast(commitment)(decided.commitment, bound),
    (bound, _, decided) => atLeast(commitment)(bound, decided.commitment),
  ),
  ...bounds(
    news,
    (bound, _, decided) => atLeast(publicity)(decided.publicity, bound),
    (bound, _, decided) => atLeast(publicity)(bound, decided.publicity),
  ),
  ...[...terms].flatMap(([term, bound]) => {
    const quality = (service: Service, value: string | number | undefined) => termQuality(service.terms.get(term) as never, value as never);
    const got = (service: Service, decided: ServiceDecision) => quality(service, decided.terms?.[term]);
    return bounds(
      bound,
      (least, service, decided) => got(service, decided) >= quality(service, least),
      (most, service, decided) => got(service, decided) <= quality(service, most),
    );
  }),
];

type Holds<Level> = (bound: Level, service: Service, decided: ServiceDecision) => boolean;

const bounds = <Level>(
  bound: { readonly atLeast?: Level; readonly atMost?: Level } | undefined,
  isAtLeast: Holds<Level>,
  isAtMost: Holds<Level>,
): readonly Demand[] => {
  const { atLeast: least, atMost: most } = bound ?? {};
  return [
    ...(least === undefined ? [] : [(service: Service, decided: ServiceDecision) => decided.offered && isAtLeast(least, service, decided)]),
    ...(most === undefined ? [] : [(service: Service, decided: ServiceDecision) => !decided.offered || isAtMost(most, service, decided)]),
  ];
};
