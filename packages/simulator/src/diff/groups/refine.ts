import type { CustomerSet, Space } from "@tierpolicy/engine";
import type { Loss, Widening } from "../report.js";
import { type Facet, type FacetValue, isSameValue } from "./facet.js";
import type { Said } from "./facets-of.js";

/** How a group changes in one respect. */
export interface Step {
  readonly facet: Facet;
  /** Undefined where the group is not told apart by what the values are. */
  readonly values?: { readonly before: FacetValue; readonly after: FacetValue };
  readonly grade: Loss | Widening | undefined;
}

/** Customers of whom the same can be said. */
export interface Part {
  readonly customers: CustomerSet;
  readonly steps: readonly Step[];
}

/** Two policies on one facet of one service. */
export interface Comparand {
  readonly facet: Facet;
  readonly before: Said;
  readonly after: Said;
  readonly grade: (before: FacetValue, after: FacetValue) => Step["grade"];
}

/** More ways in which the decisions on one service change than anyone would read. */
const MOST_PARTS = 60;

/** Parts the customers by what changes for them in one more respect; where that makes too many parts, only by how it is to be judged. */
export const refine = (space: Space, parts: readonly Part[], comparand: Comparand): readonly Part[] => {
  const pairs = comparand.before.flatMap((was) =>
    comparand.after.flatMap((is) => {
      if (isSameValue(was.value, is.value)) return [];
      const customers = space.and(was.customers, is.customers);
      return space.isEmpty(customers)
        ? []
        : [{ customers, before: was.value, after: is.value, grade: comparand.grade(was.value, is.value) }];
    }),
  );
  if (pairs.length === 0) return parts;
  const { facet } = comparand;
  const exact = split(
    space,
    parts,
    pairs.map(({ customers, before, after, grade }) => ({ customers, step: { facet, values: { before, after }, grade } })),
  );
  if (exact.length <= MOST_PARTS) return exact;
  const grades = [...new Set(pairs.map(({ grade }) => grade))];
  return split(
    space,
    parts,
    grades.map((grade) => ({
      customers: space.or(space.nobody, ...pairs.filter((pair) => pair.grade === grade).map(({ customers }) => customers)),
      step: { facet, grade },
    })),
  );
};

/** @param changes of disjoint sets */
const split = (
  space: Space,
  parts: readonly Part[],
  changes: readonly { readonly customers: CustomerSet; readonly step: Step }[],
): readonly Part[] => {
  const changed = space.or(space.nobody, ...changes.map(({ customers }) => customers));
  return parts.flatMap(({ customers, steps }) =>
    [
      { customers: space.minus(customers, changed), steps },
      ...changes.map((change) => ({ customers: space.and(customers, change.customers), steps: [...steps, change.step] })),
    ].filter((part) => !space.isEmpty(part.customers)),
  );
};
