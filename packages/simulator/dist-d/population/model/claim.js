/**
 * What people take a commitment to mean, from 0 to 1: a stronger one never means less.
 *
 * @param target the share of cases in which the standard is to be met, where the service names one
 */
export const claimOf = (commitment, target, coefficients) => {
    const none = coefficients.claimNone;
    if (commitment === "none")
        return none;
    const bestEffort = Math.max(none, coefficients.claimBestEffort);
    if (commitment === "best-effort")
        return bestEffort;
    const targeted = Math.max(bestEffort, target ?? coefficients.claimTarget);
    return commitment === "target" ? targeted : Math.max(targeted, coefficients.claimGuaranteed);
};
//# sourceMappingURL=claim.js.map