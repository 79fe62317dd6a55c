import { aspectsOf, type CustomerSet, type Formulas } from "@tierpolicy/engine";
import { type Facet, type FacetValue, facetKey, valueIfUnknown } from "./facet.js";

/** Whom a policy tells what in one respect: disjoint sets that have everybody in them, some perhaps nobody. */
export type Said = readonly { readonly value: FacetValue; readonly customers: CustomerSet }[];

export interface FacetOf {
  readonly facet: Facet;
  readonly said: Said;
}

/**
 * What a policy says of a service, facet by facet, in the order in which decisions list them.
 *
 * @param within the customers that are asked about
 */
export const facetsOf = (formulas: Formulas, service: string, within: CustomerSet): ReadonlyMap<string, FacetOf> => {
  if (!formulas.policy.services.has(service)) return new Map();
  const { space } = formulas;
  const aspects = aspectsOf(formulas, service).map((aspect) => ({ ...aspect, customers: space.and(aspect.customers, within) }));
  const facets = new Map<string, { facet: Facet; said: { value: FacetValue; customers: CustomerSet }[] }>();
  const entryOf = (facet: Facet) => {
    const key = facetKey(facet);
    const known = facets.get(key) ?? { facet, said: [{ value: valueIfUnknown(facet), customers: within }] };
    facets.set(key, known);
    return known.said;
  };
  /** Those of whom it is said are no longer in any of the sets before. */
  const say = (facet: Facet, value: FacetValue, customers: CustomerSet) => {
    const said = entryOf(facet);
    for (const other of said) other.customers = space.minus(other.customers, customers);
    said.push({ value, customers });
  };
  for (const aspect of aspects) {
    const { customers } = aspect;
    switch (aspect.kind) {
      case "offered":
        say({ kind: "offered" }, true, customers);
        break;
      // of a ladder the lower levels come first, and whoever has a higher one has those below it
      case "commitment":
      case "publicity":
        say({ kind: aspect.kind }, aspect.atLeast, customers);
        break;
      case "term":
        say({ kind: "term", term: aspect.term }, aspect.atLeast, customers);
        break;
      case "channel":
        say({ kind: "channel", channel: aspect.channel }, true, customers);
        break;
      case "approval":
        say({ kind: "approval", by: aspect.by }, true, customers);
        break;
      case "arrangement":
        say({ kind: "arrangement" }, { fee: aspect.fee, by: aspect.by }, customers);
        break;
    }
  }
  return facets;
};
