import ttest2 from "@stdlib/stats-ttest2";
import { median, quantile } from "./statistics.mjs";

/** What is slower than most was interrupted by something else. */
const QUIET = 0.9;

/**
 * Whether two kinds of runs take the same time, by Welch's t-test (variances may differ), as dudect does it (Reparaz, Balasch and Verbauwhede 2017).
 *
 * @param one times of the one kind
 * @param other of the other kind, in the same unit
 * @returns t, of the times below a percentile of all of them; and the medians, of all times
 */
export const welch = (one, other) => {
  const most = quantile([...one, ...other], QUIET);
  const quiet = [one, other].map((times) => times.filter((time) => time <= most));
  return { t: ttest2(quiet[0], quiet[1], { variance: "unequal" }).statistic, medians: [median(one), median(other)] };
};
