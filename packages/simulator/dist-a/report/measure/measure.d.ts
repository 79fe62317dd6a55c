import type { Policy } from "@tierpolicy/schema";
import type { Ensemble } from "../../population/bands/ensemble.js";
import type { Simulated } from "../report-data.js";
/**
 * What a report says of some simulations of a policy.
 *
 * @param given whether the customers were given
 */
export declare const measure: (policy: Policy, ensemble: Ensemble, given: boolean) => Simulated;
//# sourceMappingURL=measure.d.ts.map