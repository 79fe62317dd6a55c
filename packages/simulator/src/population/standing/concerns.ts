import { type BudgetExceeded, conditionsOf, type Formulas } from "@tierpolicy/engine";
import type { Comparison, Condition, Policy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import { audienceOf } from "./audiences.js";
import type { Carried } from "./carried.js";
import { clockHolds, comparedWithClock } from "./clock.js";
import type { Leaf } from "./moments.js";
import { segmentsOf } from "./part.js";
import { residueOf } from "./residue.js";
import { inEach, saidIn } from "./said.js";

/** What can change where somebody stands, while the person stays what he or she is. */
export interface Concern {
  /** What is asked of people at a moment, by a number: where that is the same, those who have the same facts get the same. */
  readonly askedAt: (clock: string | undefined) => number;
  /** What is compared with the clock: it matters to each person in a week of their own. */
  readonly comparedWithClock: readonly Leaf[];
  /** The facts that come round with the calendar, of those that can. */
  readonly recurring: readonly string[];
}

/** By id: what can change who is in a segment, and the situations of people with a service. */
export interface Concerns {
  readonly segments: ReadonlyMap<string, Concern>;
  readonly services: ReadonlyMap<string, Concern>;
}

/** @returns left, where the budget of the formulas does not suffice */
export const concernsOf = ({ policy, space }: Formulas, carried: Carried): Either<BudgetExceeded, Concerns> =>
  space.within(() => {
    const holds = clockHolds(policy, space);
    const { comparisons } = saidIn(policy, [...conditionsOf(policy)]);
    return concernsAt(policy, carried, new Map(comparisons.map((comparison) => [comparison, holds(comparison)])));
  });

type Held = ReadonlyMap<Comparison, ((now: string) => boolean) | undefined>;

const concernsAt = (policy: Policy, carried: Carried, held: Held): Concerns => {
  const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
  const concernOf = (own: readonly Condition[], service?: string): Concern => {
    const conditions = [...policy.invariants, ...own];
    const { comparisons, facts } = saidIn(policy, conditions);
    return {
      askedAt: numbered((clock) => {
        const residues = conditions.map((one) => residueOf(policy, one, (comparison) => held.get(comparison)?.(clock ?? "")));
        return JSON.stringify([residues, service && carried.channelsAt(service, clock).map(({ id }) => id)]);
      }),
      comparedWithClock: comparedWithClock(policy, comparisons),
      recurring: recurring.filter((fact) => facts.has(fact)),
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
    return [service.id, concernOf(conditions, service.id)] as const;
  });
  return {
    segments: new Map([...policy.segments.values()].map(({ id, condition }) => [id, concernOf([condition])])),
    services: new Map(services),
  };
};

/** Numbers what is said at moments, in the order in which it is said first. */
const numbered = (saidAt: (clock: string | undefined) => string): ((clock: string | undefined) => number) => {
  const numbers = new Map<string, number>();
  const known = new Map<string | undefined, number>();
  return (clock) => {
    const found = known.get(clock);
    if (found !== undefined) return found;
    const said = saidAt(clock);
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    known.set(clock, number);
    return number;
  };
};
