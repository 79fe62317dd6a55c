import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CheckOptions } from "../check/check.js";
import { investigate } from "../check/investigate.js";
import type { RunsOptions } from "../population/bands/every-run.js";
import { simulateRuns } from "../population/bands/simulate-runs.js";
import type { SimulateOptions } from "../population/simulation.js";
import { gathered } from "./gathered.js";
import { measure } from "./measure/measure.js";
import type { ReportData } from "./report-data.js";

export interface ReportOptions extends SimulateOptions, RunsOptions, Pick<CheckOptions, "budget" | "today"> {
  /** Told before each question of the checks how many have been answered, of how many. */
  readonly onQuestion?: (answered: number, of: number) => void | Promise<void>;
}

/**
 * Everything that a report on a policy says: what `check` finds and proves, who gets what, who hears what, and where the policy leads
 * in simulations under several seeds. A policy that fails its checks is reported too.
 *
 * @param policy a valid policy, from `parsePolicy` or `definePolicy`
 * @returns plain data, for `reportHtml`; or everything that is wrong with the options, or with customers who were given
 * @example
 * const report = await reportOf(policy, { customers: 2000, weeks: 104, runs: 10, today: "2026-05-01" });
 * if (isRight(report)) console.log(report.right.simulated.everyone.satisfaction.at(-1));
 */
export const reportOf = async (policy: Policy, options: ReportOptions = {}): Promise<Either<NonEmptyArray<Diagnostic>, ReportData>> => {
  const { today, budget, onQuestion, ...simulation } = options;
  const shared = { ...(today !== undefined && { today }), ...(budget !== undefined && { budget }) };
  const ran = await simulateRuns(policy, simulation);
  if (isLeft(ran)) return ran;
  const check = await investigate(policy, shared, onQuestion && { asked: onQuestion });
  const simulated = measure(policy, ran.right, Array.isArray(options.customers));
  return right(gathered(policy, { check, simulated, ...shared }));
};
