import type { Features } from "./features.js";
import type { Question, Questions } from "./questions.js";
import { sizeOf } from "./regions.js";
import { all, isTest, type Test, type Tree } from "./tree.js";

/** A conjunction that a rule asks for. */
export interface Row {
  readonly rule: number;
  /** By what the row is found; absent where it has to be looked at for everyone. */
  readonly anchor?: Test;
  /** What else it asks. */
  readonly rest: Question;
}

/**
 * Rules as rows: a rule matches where and only where one of its rows holds.
 *
 * @param trees of the rules, by number
 * @param isKnown whether a feature is known of every customer before rules are asked for
 */
export const rowsOf = (
  trees: readonly Tree[],
  features: Features,
  isKnown: (feature: number) => boolean,
  questions: Questions,
): readonly Row[] => {
  const isFileable = ({ kind, feature }: Test) => kind === "some" && isKnown(feature);
  const shareOf = ({ feature, regions }: Test) => sizeOf(regions, features.countOf(feature)) / features.countOf(feature);
  return trees.flatMap((tree, rule) =>
    conjunctionsOf(tree, isFileable, features.isArray).map((parts): Row => {
      const [narrowest] = parts
        .filter(isTest)
        .filter(isFileable)
        .map((test) => ({ test, share: shareOf(test) }))
        .sort((a, b) => a.share - b.share);
      const rest = questions.add({ kind: "all", of: parts.filter((part) => part !== narrowest?.test) });
      return narrowest === undefined ? { rule, rest } : { rule, anchor: narrowest.test, rest };
    }),
  );
};

/**
 * A tree as conjunctions, one of which holds where and only where the tree does. Of the disjunctions in a conjunction at most one is taken apart,
 * and only where nothing else would tell for which customers to look at it: so there are no more conjunctions than the tree has tests.
 */
const conjunctionsOf = (
  tree: Tree,
  isFileable: (test: Test) => boolean,
  isArray: (feature: number) => boolean,
): readonly (readonly Tree[])[] => {
  if (tree.kind === "any") return tree.of.flatMap((part) => conjunctionsOf(part, isFileable, isArray));
  const parts = partsOf(tree);
  const first = parts.find((part) => !isTest(part));
  if (first === undefined || isTest(first) || parts.some((part) => isTest(part) && isFileable(part))) return [parts];
  const others = parts.filter((part) => part !== first);
  return first.of.map((branch) => partsOf(all([branch, ...others], isArray)));
};

const partsOf = (tree: Tree): readonly Tree[] => (tree.kind === "all" ? tree.of : [tree]);
