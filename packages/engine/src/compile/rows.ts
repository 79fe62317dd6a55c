import type { Features } from "./features.js";
import type { Question, Questions } from "./questions.js";
import { sizeOf } from "./regions.js";
import { all, isTest, type Test, type Tree } from "./tree.js";

/** A conjunction that a rule asks for: all tests, and the rest. */
export interface Row {
  readonly rule: number;
  /** By what the row is found; absent where it has to be looked at for everyone. Not among `tests`. */
  readonly anchor?: Test;
  /** Of features that are known of everyone before rules are asked for; with the anchor, at most one of a kind of a feature. */
  readonly tests: readonly Test[];
  /** What is no such test. */
  readonly rest?: Question;
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
      const tests = parts.filter(isTest).filter((test) => isKnown(test.feature) && isFirst(test, parts));
      const [anchor] = tests
        .filter(isFileable)
        .map((test) => ({ test, share: shareOf(test) }))
        .sort((a, b) => a.share - b.share);
      const rest = parts.filter((part) => !isTest(part) || !tests.includes(part));
      return {
        rule,
        ...(anchor && { anchor: anchor.test }),
        tests: tests.filter((test) => test !== anchor?.test),
        ...(rest.length > 0 && { rest: questions.add({ kind: "all", of: rest }) }),
      };
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

/** That an array has one element and another are two tests of one kind and feature: the only ones that cannot be said as one. */
const isFirst = (test: Test, parts: readonly Tree[]): boolean =>
  parts.find((part) => isTest(part) && part.feature === test.feature && part.kind === test.kind) === test;

const partsOf = (tree: Tree): readonly Tree[] => (tree.kind === "all" ? tree.of : [tree]);
