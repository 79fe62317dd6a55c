import type { Budget } from "@tierpolicy/schema";
import type { Band } from "../../../population/bands/band.js";
import type { Ensemble } from "../../../population/bands/ensemble.js";

/** What all deliveries cost, at the rate of the policy's budget: a month where there is none. */
export interface CostSummary {
  readonly per: Budget["per"];
  /** On average over all weeks. */
  readonly average: Band;
  /** At the rate of the dearest weeks of about one period that follow each other. */
  readonly dearest: Band;
  /** Absent where the policy has no budget. */
  readonly budget?: number;
}

const WEEKS_OF = { day: 1 / 7, week: 1, month: 365.25 / 12 / 7, year: 365.25 / 7 } as const satisfies {
  readonly [per in Budget["per"]]: number;
};

export const costOf = ({ bandOf }: Pick<Ensemble, "bandOf">, budget: Budget | undefined): CostSummary => {
  const per = budget?.per ?? "month";
  const period = WEEKS_OF[per];
  const rate = (costs: readonly number[]): number => (sum(costs) / costs.length) * period;
  const length = Math.max(1, Math.round(period));
  return {
    per,
    average: bandOf(({ weeks }) => rate(weeks.map(({ cost }) => cost))),
    dearest: bandOf(({ weeks }) => {
      const costs = weeks.map(({ cost }) => cost);
      const spans = costs.slice(length - 1).map((_, at) => rate(costs.slice(at, at + length)));
      return Math.max(...(spans.length > 0 ? spans : [rate(costs)]));
    }),
    ...(budget !== undefined && { budget: budget.amount }),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
