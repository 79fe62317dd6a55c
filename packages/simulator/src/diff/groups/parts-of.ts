import type { Joint } from "../joint/joint.js";
import { type Facet, facetKey, isSameValue, valueIfUnknown, valueKey } from "./facet.js";
import { type FacetOf, facetsOf, type Said } from "./facets-of.js";
import { gradeOf, scalesIn } from "./grade.js";
import { type Comparand, type Part, refine } from "./refine.js";

/** Two services that are held against each other: ids in joint words. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** All common customers on whom the policies decide differently, parted by what changes for them. */
export const changedParts = (joint: Joint, pair: Pair): readonly Part[] => {
  const { space, common } = joint;
  const comparands = comparandsOf(joint, pair);
  const all: readonly Part[] = space.isEmpty(common) ? [] : [{ customers: common, steps: [] }];
  return comparands.reduce((parts, comparand) => refine(space, parts, comparand), all).filter(({ steps }) => steps.length > 0);
};

const comparandsOf = ({ before, after, common }: Joint, pair: Pair): readonly Comparand[] => {
  const [was, is] = [facetsOf(before, pair.before, common), facetsOf(after, pair.after, common)];
  const [wasService, isService] = [before.policy.services.get(pair.before), after.policy.services.get(pair.after)];
  return [...new Map([...was, ...is]).values()].sort(inOrder).map(({ facet }) => {
    const key = facetKey(facet);
    const scales = facet.kind === "term" ? scalesIn(wasService, isService, facet.term) : {};
    const otherwise: Said = [{ value: valueIfUnknown(facet), customers: common }];
    return {
      facet,
      before: was.get(key)?.said ?? otherwise,
      after: is.get(key)?.said ?? otherwise,
      grade: (before, after) => gradeOf(facet, before, after, scales),
    };
  });
};

/** The channels come last: where parts have to be left together, they are what is told apart least. */
const ORDER = ["offered", "commitment", "publicity", "term", "arrangement", "channel"] as const satisfies readonly Facet["kind"][];

const inOrder = ({ facet: one }: FacetOf, { facet: other }: FacetOf): number =>
  ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (facetKey(one) < facetKey(other) ? -1 : 1);

/** What one of the policies says of a service to all common customers, in one text. */
export const meaningOf = ({ space, before, after, common }: Joint, service: string, side: "before" | "after"): string => {
  const facets = facetsOf(side === "before" ? before : after, service, common);
  const said = [...facets.values()].sort(inOrder).map(({ facet, said }) => {
    const somebody = said.filter(({ value, customers }) => !space.isEmpty(customers) && !isSameValue(value, valueIfUnknown(facet)));
    return [facetKey(facet), somebody.map(({ value, customers }) => `${valueKey(value)} ${customers}`).sort()] as const;
  });
  return JSON.stringify(said.filter(([, values]) => values.length > 0));
};
