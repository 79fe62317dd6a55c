import type { CustomerSet, Space } from "@tierpolicy/engine";
import type { Loss, Widening } from "../report.js";
import { type Facet, type FacetValue, isSameValue, type Respect } from "./facet.js";
import type { Said } from "./facets-of.js";

export type Grade = Loss | Widening | undefined;

/** How a group changes: in one facet, or in some way or other in one respect, as far as it is to be judged alike. */
export type Step =
  | { readonly facet: Facet; readonly before: FacetValue; readonly after: FacetValue; readonly grade: Grade }
  | { readonly varies: Respect; readonly grade: Grade };

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
  readonly grade: (before: FacetValue, after: FacetValue) => Grade;
}

/**
 * Parts the customers further by what changes for them in one respect. Where that makes too many parts, it is only told apart how the
 * change is to be judged: at most three times as many.
 *
 * @param comparands of all facets of the respect
 * @param most how many parts are not too many
 */
export const refine = (
  space: Space,
  parts: readonly Part[],
  { respect, comparands, most }: { readonly respect: Respect; readonly comparands: readonly Comparand[]; readonly most: number },
): readonly Part[] => {
  const changes = comparands.map((comparand) => changesIn(space, comparand)).filter((found) => found.length > 0);
  let exact = parts;
  for (const found of changes) {
    exact = split(space, exact, found);
    if (exact.length > most) return split(space, parts, judged(space, respect, changes.flat()));
  }
  return exact;
};

interface FoundChange {
  readonly customers: CustomerSet;
  readonly step: Step;
}

/** The changes of one facet, of disjoint sets. */
const changesIn = (space: Space, { facet, before, after, grade }: Comparand): readonly FoundChange[] =>
  before.flatMap((was) =>
    after.flatMap((is): readonly FoundChange[] => {
      if (isSameValue(was.value, is.value)) return [];
      const customers = space.and(was.customers, is.customers);
      if (space.isEmpty(customers)) return [];
      return [{ customers, step: { facet, before: was.value, after: is.value, grade: grade(was.value, is.value) } }];
    }),
  );

/** Changes of one respect together: first those for whom something is to be judged, then the others. */
const judged = (space: Space, respect: Respect, changes: readonly FoundChange[]): readonly FoundChange[] => {
  const union = (chosen: readonly FoundChange[]) => space.or(space.nobody, ...chosen.map(({ customers }) => customers));
  const grave = changes.filter(({ step }) => step.grade !== undefined);
  const graded = union(grave);
  return [
    { customers: graded, step: { varies: respect, grade: grave[0]?.step.grade } },
    { customers: space.minus(union(changes), graded), step: { varies: respect, grade: undefined } },
  ];
};

/** @param changes of disjoint sets */
const split = (space: Space, parts: readonly Part[], changes: readonly FoundChange[]): readonly Part[] => {
  const changed = space.or(space.nobody, ...changes.map(({ customers }) => customers));
  return parts.flatMap(({ customers, steps }) =>
    [
      { customers: space.minus(customers, changed), steps },
      ...changes.map((change) => ({ customers: space.and(customers, change.customers), steps: [...steps, change.step] })),
    ].filter((part) => !space.isEmpty(part.customers)),
  );
};
