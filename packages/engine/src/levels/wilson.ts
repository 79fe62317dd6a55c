/** The quantile of the standard normal distribution at 0.975: two-sided 95 %. */
const Z = 1.959964;

/**
 * The lower end of the two-sided 95 % Wilson score interval of a share.
 *
 * @param kept how many cases kept the standard, from 0 to `promised`
 * @param promised how many cases there were; of none nothing is known, and the lower end is 0
 * @returns a share in [0, 1]
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212
 * @example
 * wilsonLowerBound(996, 1000); // 0.98976…
 */
export const wilsonLowerBound = (kept: number, promised: number): number => {
  if (promised === 0) return 0;
  const share = kept / promised;
  const centre = share + (Z * Z) / (2 * promised);
  const margin = Z * Math.sqrt((share * (1 - share)) / promised + (Z * Z) / (4 * promised * promised));
  // Rounding could carry the lower end of a share of 0 below 0.
  return Math.max(0, (centre - margin) / (1 + (Z * Z) / promised));
};
