import type { Comparison, Condition } from "./condition.js";

type Stated = Extract<Condition, { readonly kind: "compare" | "segment" }>;

const statedIn = (condition: Condition): readonly Stated[] => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(statedIn);
    case "not":
      return statedIn(condition.of);
    case "segment":
    case "compare":
      return [condition];
  }
};

/** The comparisons that a condition itself states, not those of the segments that it refers to. */
export const comparisonsStatedIn = (condition: Condition): readonly Comparison[] =>
  statedIn(condition).filter((part): part is Comparison => part.kind === "compare");

/** The segments that a condition itself refers to, as often as it does. */
export const segmentsStatedIn = (condition: Condition): readonly string[] =>
  statedIn(condition).flatMap((part) => (part.kind === "segment" ? [part.segment] : []));
