import type { TermScale, TermValue } from "@tierpolicy/schema";
import { type Ladder, ladderBy } from "./lattice.js";

/**
 * How good a value of a term is: of two values the better one has the greater quality.
 *
 * @param value a value of the scale
 * @example
 * termQuality({ kind: "integer", better: "less" }, 4) > termQuality({ kind: "integer", better: "less" }, 24); // true
 */
export const termQuality = (scale: TermScale, value: TermValue): number => {
  if (scale.kind === "enum") return scale.values.indexOf(String(value));
  return scale.better === "more" ? Number(value) : -Number(value);
};

/** The values of one term, from the worst to the best. A number has no worst and no best: its ends are the infinities. */
export const termLattice = (scale: TermScale): Ladder<TermValue> => {
  const quality = (value: TermValue) => termQuality(scale, value);
  if (scale.kind === "enum") return ladderBy<TermValue>(quality, scale.values[0] ?? "", scale.values.at(-1) ?? "");
  const best = scale.better === "more" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return ladderBy<TermValue>(quality, -best, best);
};
