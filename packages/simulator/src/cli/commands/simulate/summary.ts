import type { Policy } from "@tierpolicy/schema";
import type { Band } from "../../../population/bands/band.js";
import type { Ensemble } from "../../../population/bands/ensemble.js";
import { MEASURES } from "../../../population/compare/measures.js";
import type { Simulation, Week } from "../../../population/simulation.js";
import { type CostSummary, costOf } from "./cost.js";

/** What a simulation comes to: what a manager asks first. As JSON a NaN is null. */
export interface Summary {
  readonly weeks: number;
  readonly runs: number;
  /** Customers at the beginning, and strangers who may become some. */
  readonly customers: number;
  readonly strangers: number;
  readonly end: { readonly customers: Band; readonly left: Band; readonly won: Band; readonly referred: Band };
  /** Everyone first, then in the order of the policy. */
  readonly segments: readonly SegmentSummary[];
  /** In the order of the policy. */
  readonly delights: readonly DelightSummary[];
  /** Services that not everyone may know of, in the order of the policy. */
  readonly secrets: readonly SecretSummary[];
  /** In the order of the policy. */
  readonly services: readonly ServiceSummary[];
  readonly cost: CostSummary;
}

export interface SegmentSummary {
  readonly segment: string;
  /** Members who are customers, at the end of the last week. */
  readonly customers: Band;
  /** On average, at the end of the first week, of the one in the middle and of the last one. */
  readonly satisfaction: { readonly start: Band; readonly half: Band; readonly end: Band };
}

export interface DelightSummary {
  readonly service: string;
  /** Customers who are offered it in the last week; of what depends on the calendar, few at a time. */
  readonly offered: Band;
  /** Customers to whom it is a delight no more. */
  readonly dropped: Band;
}

/** People outside `knownTo` who know of a service at the end. */
export interface SecretSummary {
  readonly service: string;
  readonly byWordOfMouth: Band;
  readonly byChannel: Band;
}

/** Over all weeks. */
export interface ServiceSummary {
  readonly service: string;
  readonly deliveries: Band;
  readonly failures: Band;
  readonly missed: Band;
  readonly comparisons: Band;
}

export const summaryOf = (policy: Policy, ensemble: Ensemble): Summary => {
  const [{ weeks, customers, strangers, segments, services }] = ensemble.simulations as readonly [Simulation];
  const last = weeks.length - 1;
  const inWeek = (week: number, of: (week: Week) => number): Band => ensemble.bandOf((one) => of(one.weeks[week] as Week));
  const total = (of: (week: Week) => number): Band => ensemble.bandOf((one) => one.weeks.reduce((sum, week) => sum + of(week), 0));
  const chosen = <One>(
    is: (service: NonNullable<ReturnType<Policy["services"]["get"]>>) => boolean,
    say: (service: string, at: number) => One,
  ): readonly One[] =>
    services.flatMap((id, at) => {
      const service = policy.services.get(id);
      return service !== undefined && is(service) ? [say(id, at)] : [];
    });
  return {
    weeks: weeks.length,
    runs: ensemble.simulations.length,
    customers,
    strangers,
    end: {
      customers: ensemble.bandOf(MEASURES.customers.of),
      left: ensemble.bandOf(MEASURES.left.of),
      won: ensemble.bandOf(MEASURES.won.of),
      referred: total(({ referred }) => referred),
    },
    segments: segments.map((segment, at) => {
      const satisfaction = (week: number) => inWeek(week, ({ segments }) => segments[at]?.satisfaction ?? Number.NaN);
      return {
        segment,
        customers: inWeek(last, ({ segments }) => segments[at]?.customers ?? 0),
        satisfaction: { start: satisfaction(0), half: satisfaction(Math.floor(last / 2)), end: satisfaction(last) },
      };
    }),
    delights: chosen(
      ({ need }) => need === "delight",
      (service, at) => ({
        service,
        offered: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.offered ?? 0),
        dropped: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.dropped ?? 0),
      }),
    ),
    secrets: chosen(
      ({ knownTo }) => knownTo !== "everyone",
      (service, at) => ({
        service,
        byWordOfMouth: inWeek(last, ({ services }) => services[at]?.outsiders.byWordOfMouth ?? 0),
        byChannel: inWeek(last, ({ services }) => services[at]?.outsiders.byChannel ?? 0),
      }),
    ),
    services: services.map((service, at) => ({
      service,
      deliveries: total(({ services }) => services[at]?.deliveries ?? 0),
      failures: total(({ services }) => services[at]?.failures ?? 0),
      missed: total(({ services }) => services[at]?.missed ?? 0),
      comparisons: total(({ services }) => services[at]?.comparisons ?? 0),
    })),
    cost: costOf(ensemble, policy.budget),
  };
};
