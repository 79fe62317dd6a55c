import { all, isTest, type Test, type Tree } from "./tree.js";

/** A conjunction: all tests, and the rest. */
export interface Row {
  readonly tests: readonly Test[];
  /** What is no single test. */
  readonly rest?: Tree;
}

/**
 * A tree as rows, one of which holds where and only where the tree does. Of the disjunctions in a conjunction at most one is taken apart,
 * and only where nothing else would tell for which customers to look at it: so there are no more rows than the tree has tests.
 *
 * @param isFileable whether a row can be found by this test
 */
export const rowsOf = (tree: Tree, isFileable: (test: Test) => boolean, isArray: (feature: number) => boolean): readonly Row[] => {
  if (tree.kind === "any") return tree.of.flatMap((part) => rowsOf(part, isFileable, isArray));
  const row = rowOf(tree);
  const [first, ...others] = row.rest?.of ?? [];
  if (first === undefined || !("of" in first) || row.tests.some(isFileable)) return [row];
  return first.of.map((branch) => rowOf(all([branch, ...row.tests, ...others], isArray)));
};

const rowOf = (tree: Tree): Row & { readonly rest?: { readonly kind: "all"; readonly of: readonly Tree[] } } => {
  if (tree.kind === "any") return { tests: [], rest: { kind: "all", of: [tree] } };
  const parts = tree.kind === "all" ? tree.of : [tree];
  const rest = parts.filter((part) => !isTest(part));
  const tests = parts.filter(isTest);
  return rest.length === 0 ? { tests } : { tests, rest: { kind: "all", of: rest } };
};
