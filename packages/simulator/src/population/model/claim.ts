import type { Commitment } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";

/**
 * What people take a commitment to mean, from 0 to 1: a stronger one never means less.
 *
 * @param target the share of cases in which the standard is to be met, where the service names one
 */
export const claimOf = (commitment: Commitment, target: number | undefined, coefficients: Coefficients): number => {
  const none = coefficients.claimNone;
  if (commitment === "none") return none;
  const bestEffort = Math.max(none, coefficients.claimBestEffort);
  if (commitment === "best-effort") return bestEffort;
  const targeted = Math.max(bestEffort, target ?? coefficients.claimTarget);
  return commitment === "target" ? targeted : Math.max(targeted, coefficients.claimGuaranteed);
};
