import type { Axes } from "../axis/axes.js";
import { bitsOf, treeDepth } from "../axis/depth.js";

/**
 * How deep quantifiers nest in what is known of a set about one group of coupled leaves: it is put together from comparisons,
 * from quantified formulas about a single leaf, and from quantified formulas about several.
 */
export interface Depth {
  /** For each leaf of the group that quantified formulas are about alone, the depth of these. */
  readonly single: ReadonlyMap<number, number>;
  /** The leaves that other quantified formulas connect, as a bit mask, and the depth of these. */
  readonly linked: number;
  readonly depth: number;
}

export const FLAT: Depth = { single: new Map(), linked: 0, depth: 0 };

const mostOf = ({ single }: Depth, leaves: number): number => Math.max(0, ...bitsOf(leaves).map((leaf) => single.get(leaf) ?? 0));

export const isFlat = ({ single, depth }: Depth): boolean => single.size === 0 && depth === 0;

/** What is known of a set that is put together from two. */
export const joined = (one: Depth, other: Depth): Depth => {
  const single = new Map(one.single);
  for (const [leaf, depth] of other.single) single.set(leaf, Math.max(depth, single.get(leaf) ?? 0));
  return { single, linked: one.linked | other.linked, depth: Math.max(one.depth, other.depth) };
};

/**
 * The depth of the formulas that a quantifier over some leaves makes: how many nested quantifiers the points of the group have to bear.
 *
 * @param gone the leaves that the set looked at and that are forgotten, as a bit mask; not none
 */
export const depthOfForgetting = ({ group, coupling }: Axes, before: Depth, gone: number): number => {
  const arrays = group.leaves.reduce((mask, leaf, place) => (leaf.isArray ? mask | (1 << place) : mask), 0);
  const neighbours = (coupling?.neighbours ?? []).map((mask, place) => ((before.linked >> place) & 1 ? mask | before.linked : mask));
  // arrays are forgotten first: then nothing but the order of scalars is left
  const added = treeDepth(gone & ~arrays, neighbours) + ((gone & arrays) === 0 ? 0 : 1);
  return Math.max(before.depth, mostOf(before, gone)) + added;
};

/**
 * What is known of a set after a quantifier over some leaves.
 *
 * @param made the depth of the formulas that the quantifier makes
 * @param kept the leaves that stay, as a bit mask; not none
 * @param soleReach of a set that looks at one leaf only, the depth that its form alone tells
 */
export const afterForgetting = (before: Depth, made: number, kept: number, soleReach: () => number): Depth => {
  const [sole, ...others] = bitsOf(kept);
  if (sole !== undefined && others.length === 0) {
    return { single: new Map([[sole, Math.min(Math.max(made, mostOf(before, kept)), soleReach())]]), linked: 0, depth: 0 };
  }
  const single = new Map([...before.single].filter(([leaf]) => (kept >> leaf) & 1));
  return { single, linked: before.linked | kept, depth: made };
};
