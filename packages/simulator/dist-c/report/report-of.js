import { isLeft, right } from "fp-ts/lib/Either.js";
import { investigate } from "../check/investigate.js";
import { simulateRuns } from "../population/bands/simulate-runs.js";
import { gathered } from "./gathered.js";
import { measure } from "./measure/measure.js";
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
export const reportOf = async (policy, options = {}) => {
    const { today, budget, onQuestion, ...simulation } = options;
    const shared = { ...(today !== undefined && { today }), ...(budget !== undefined && { budget }) };
    const ran = await simulateRuns(policy, simulation);
    if (isLeft(ran))
        return ran;
    const check = await investigate(policy, shared, onQuestion && { asked: onQuestion });
    const simulated = measure(policy, ran.right, Array.isArray(options.customers));
    return right(gathered(policy, { check, simulated, ...shared }));
};
//# sourceMappingURL=report-of.js.map