import type { Commitment } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
/**
 * What people take a commitment to mean, from 0 to 1: a stronger one never means less.
 *
 * @param target the share of cases in which the standard is to be met, where the service names one
 */
export declare const claimOf: (commitment: Commitment, target: number | undefined, coefficients: Coefficients) => number;
//# sourceMappingURL=claim.d.ts.map