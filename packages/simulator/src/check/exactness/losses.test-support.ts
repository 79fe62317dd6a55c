import { commitment, type ServiceDecision, termQuality } from "@tierpolicy/engine";
import type { Service, TermScale, TermValue } from "@tierpolicy/schema";

/** In what the second decision on a service is worse than the first: `offer`, `commitment`, or `term:<id>`. */
export const lossesBetween = (service: Service, better: ServiceDecision, worse: ServiceDecision): readonly string[] => {
  if (!better.offered) return [];
  if (!worse.offered) return ["offer"];
  const quality = (term: string, { terms = {} }: ServiceDecision) =>
    termQuality(service.terms.get(term) as TermScale, terms[term] as TermValue);
  return [
    ...(commitment.compare(worse.commitment, better.commitment) < 0 ? ["commitment"] : []),
    ...[...service.terms.keys()].filter((term) => quality(term, worse) < quality(term, better)).map((term) => `term:${term}`),
  ];
};
