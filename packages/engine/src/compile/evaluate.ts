import type { Comparable, Facts } from "@tierpolicy/schema";
import type { DerivedFeature, Features } from "./features.js";
import { type Regions, runsOf } from "./regions.js";
import type { Scratch } from "./scratch.js";
import type { Tree } from "./tree.js";

/** An answer about the customer in a scratch. */
export type Ask = (customer: Scratch) => boolean;

const bitsOf = (regions: Regions, count: number): Uint32Array => {
  const words = new Uint32Array((count + 31) >>> 5);
  for (const [from, end] of runsOf(regions, count))
    for (let region = from; region < end; region++) words[region >>> 5] = (words[region >>> 5] as number) | (1 << (region & 31));
  return words;
};

/** Finds out about a derived feature, 1 or 0, and keeps it. */
export type Derive = (feature: number, customer: Scratch) => number;

/** @param derived answers the derived feature of a number, as far as it is not known yet */
export const askOf = (tree: Tree, features: Features, derived: Derive): Ask => {
  switch (tree.kind) {
    case "all":
    case "any": {
      const parts = tree.of.map((part) => askOf(part, features, derived));
      return tree.kind === "all" ? allOf(parts) : anyOf(parts);
    }
    case "some":
    case "none":
      return testOf(tree, features, derived);
  }
};

const allOf = (parts: readonly Ask[]): Ask => {
  const [first, second] = parts;
  if (parts.length === 2 && first && second) return (customer) => first(customer) && second(customer);
  return (customer) => {
    for (let i = 0; i < parts.length; i++) if (!(parts[i] as Ask)(customer)) return false;
    return true;
  };
};

const anyOf = (parts: readonly Ask[]): Ask => {
  const [first, second] = parts;
  if (parts.length === 2 && first && second) return (customer) => first(customer) || second(customer);
  return (customer) => {
    for (let i = 0; i < parts.length; i++) if ((parts[i] as Ask)(customer)) return true;
    return false;
  };
};

const testOf = ({ kind, feature, regions }: Extract<Tree, { feature: number }>, features: Features, derived: Derive): Ask => {
  const words = bitsOf(regions, features.countOf(feature));
  const has = (region: number) => (((words[region >>> 5] as number) >>> (region & 31)) & 1) === 1;
  if (features.isArray(feature)) {
    const wanted = kind === "some";
    return ({ begin, end, elements }) => {
      const last = end[feature] as number;
      for (let at = begin[feature] as number; at < last; at++) if (has(elements[at] as number)) return wanted;
      return !wanted;
    };
  }
  if (feature >= features.leaves.length) {
    const wanted = has(1) ? 1 : 0;
    return (customer) => {
      const known = customer.region[feature] as number;
      return (known < 0 ? derived(feature, customer) : known) === wanted;
    };
  }
  const [word] = words;
  if (words.length === 1 && word !== undefined) return ({ region }) => ((word >>> (region[feature] as number)) & 1) === 1;
  return ({ region }) => has(region[feature] as number);
};

/** How a derived feature follows from the others. */
export const derivationOf = (feature: DerivedFeature, features: Features, derived: Derive, factsOf: (customer: Scratch) => Facts): Ask => {
  switch (feature.kind) {
    case "tree":
      return askOf(feature.tree, features, derived);
    case "relation": {
      const { relation, left, right } = feature;
      return ({ kept }) => relation(kept[left] as Comparable, kept[right] as Comparable);
    }
    case "judged":
      return (customer) => feature.holdsAt(factsOf(customer));
  }
};
