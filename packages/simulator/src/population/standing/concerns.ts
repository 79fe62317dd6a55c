import type { Condition, Policy } from "@tierpolicy/schema";
import { audienceOf } from "./audiences.js";
import type { Carried } from "./carried.js";
import { clockRegions, comparedWithClock } from "./clock.js";
import type { Leaf } from "./moments.js";
import { segmentsOf } from "./part.js";
import { inEach, saidIn } from "./said.js";

/** What can change where somebody stands, while the person stays what he or she is. */
export interface Concern {
  /** Moments that can make a difference have different regions. */
  readonly regionOf: (clock: string | undefined) => string;
  /** What is compared with the clock: it matters to each person in a week of their own. */
  readonly comparedWithClock: readonly Leaf[];
  /** Whether something that comes round with the calendar can. */
  readonly comesRound: boolean;
}

/** By id: what can change who is in a segment, and the situations of people with a service. */
export interface Concerns {
  readonly segments: ReadonlyMap<string, Concern>;
  readonly services: ReadonlyMap<string, Concern>;
}

export const concernsOf = (policy: Policy, carried: Carried): Concerns => {
  const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
  const concernOf = (conditions: readonly Condition[]): Concern => {
    const { comparisons, facts } = saidIn(policy, [...policy.invariants, ...conditions]);
    return {
      regionOf: clockRegions(policy, comparisons),
      comparedWithClock: comparedWithClock(policy, comparisons),
      comesRound: recurring.some((fact) => facts.has(fact)),
    };
  };
  const spoken = new Map([...policy.services.keys()].map((id) => [id, [] as Condition[]]));
  for (const { type, condition, services } of policy.rules)
    if (type !== "arrange") for (const service of services) spoken.get(service)?.push(condition);
  const services = [...policy.services.values()].map((service) => {
    const audiences = carried.channelsOf(service.id).flatMap((channel) => {
      const audience = audienceOf(channel);
      return [...(audience.kind === "segment" ? [audience.condition] : []), ...(channel.except ? [channel.except] : [])];
    });
    const conditions = [...(spoken.get(service.id) ?? []), ...inEach(segmentsOf(service)), ...audiences];
    return [service.id, concernOf(conditions)] as const;
  });
  return {
    segments: new Map([...policy.segments.values()].map(({ id, condition }) => [id, concernOf([condition])])),
    services: new Map(services),
  };
};
