import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CheckOptions } from "../check/check.js";
import type { RunsOptions } from "../population/bands/every-run.js";
import type { SimulateOptions } from "../population/simulation.js";
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
export declare const reportOf: (policy: Policy, options?: ReportOptions) => Promise<Either<NonEmptyArray<Diagnostic>, ReportData>>;
//# sourceMappingURL=report-of.d.ts.map