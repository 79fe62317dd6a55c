import { complement, intersection, union } from "../cells/domain/key-set.js";
import type { Regions } from "./regions.js";

/**
 * A condition over features, with every negation pushed down to single tests.
 *
 * `some` holds where some value of the feature lies in one of the regions: the value of a scalar, or an element of an array.
 * `none` is its opposite, and occurs for arrays only.
 */
export type Tree = Test | { readonly kind: "all" | "any"; readonly of: readonly Tree[] };

export interface Test {
  readonly kind: "some" | "none";
  readonly feature: number;
  readonly regions: Regions;
}

export const isTest = (tree: Tree): tree is Test => tree.kind === "some" || tree.kind === "none";

export const TRUE: Tree = { kind: "all", of: [] };
export const FALSE: Tree = { kind: "any", of: [] };

const isEmpty = ({ below, flips }: Regions) => !below && flips.length === 0;
const isFull = ({ below, flips }: Regions) => below && flips.length === 0;

/** @param isArray whether the feature's values are the elements of an array, of which there may be none */
export const some = (feature: number, regions: Regions, isArray: boolean): Tree => {
  if (isEmpty(regions)) return FALSE;
  return isFull(regions) && !isArray ? TRUE : { kind: "some", feature, regions };
};

export const none = (feature: number, regions: Regions, isArray: boolean): Tree => {
  if (!isArray) return some(feature, complement(regions), false);
  return isEmpty(regions) ? TRUE : { kind: "none", feature, regions };
};

type Joined = (feature: number) => boolean;

/** All of the trees; tests of one feature become one. */
export const all = (parts: readonly Tree[], isArray: Joined): Tree => combined("all", parts, isArray);
/** Any of the trees; tests of one feature become one. */
export const any = (parts: readonly Tree[], isArray: Joined): Tree => combined("any", parts, isArray);

/**
 * Whether two tests of one feature can be said as one: of a scalar always; that some element lies here or some element there
 * is that some element lies in either, and that none lies here and none there that none lies in either.
 */
const combined = (kind: "all" | "any", parts: readonly Tree[], isArray: Joined): Tree => {
  const [neutral, absorbing] = kind === "all" ? [TRUE, FALSE] : [FALSE, TRUE];
  const flat = parts.flatMap((part) => (!isTest(part) && part.kind === kind ? part.of : [part]));
  if (flat.some((part) => isSame(part, absorbing))) return absorbing;
  const merged = new Map<string, Test>();
  const others: Tree[] = [];
  for (const part of flat) {
    if (!isTest(part)) {
      others.push(part);
      continue;
    }
    const mergeable = !isArray(part.feature) || part.kind === (kind === "any" ? "some" : "none");
    const key = mergeable ? `${part.feature}` : `${part.feature} ${merged.size}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, part);
    else {
      const join = kind === "any" || isArray(part.feature) ? union : intersection;
      merged.set(key, { ...known, regions: join([known.regions, part.regions]) });
    }
  }
  const tests = [...merged.values()].map(({ kind: one, feature, regions }) =>
    one === "some" ? some(feature, regions, isArray(feature)) : none(feature, regions, isArray(feature)),
  );
  const of = [...tests, ...others].filter((part) => !isSame(part, neutral));
  if (of.some((part) => isSame(part, absorbing))) return absorbing;
  return of.length === 1 ? (of[0] as Tree) : { kind, of };
};

const isSame = (one: Tree, constant: Tree): boolean => one === constant || (isConstant(one) && one.kind === constant.kind);
const isConstant = (tree: Tree): boolean => !isTest(tree) && tree.of.length === 0;
