import type { Condition, Operand, Scalar } from "@tierpolicy/schema";
import fc from "fast-check";
import { all, any, compare, not, segment } from "./conditions.test-support.js";

/** A leaf with values to try for it. */
export interface TriedLeaf {
  readonly operand: Operand;
  /** The scalars that conditions mention of it, or of its elements. */
  readonly mentions: readonly Scalar[];
  readonly values: readonly (Scalar | readonly Scalar[])[];
}

type Sort = "one" | "list";

const plainOperators = (left: Sort, right: Sort, ordered: boolean): readonly string[] => {
  if (left === "one" && right === "list") return ["in", "notIn"];
  if (left === "list" && right === "one") return ["contains", "doesNotContain"];
  if (left === "list") return [];
  return ["equal", "notEqual", ...(ordered ? ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] : [])];
};

/** A well-typed operator with decorators. */
const operator = (left: Sort, right: Sort, ordered: boolean, fuel: number): fc.Arbitrary<string> => {
  const plain = plainOperators(left, right, ordered);
  const decorated: fc.Arbitrary<string>[] = [];
  const decorate = (decorators: readonly string[], one: Sort, other: Sort): void => {
    const inner = operator(one, other, ordered, fuel - 1);
    decorated.push(fc.tuple(fc.constantFrom(...decorators), inner).map((words) => words.join(":")));
  };
  if (left === "list") decorate(["someFact", "everyFact"], "one", right);
  if (right === "list") decorate(["someValue", "everyValue"], left, "one");
  if (fuel > 0) decorate(["not"], left, right);
  if (fuel > 0) decorate(["swap"], right, left);
  return plain.length === 0 ? fc.oneof(...decorated) : fc.oneof({ arbitrary: fc.constantFrom(...plain), weight: 3 }, ...decorated);
};

const familyOf = ({ operand: { type } }: TriedLeaf): string => {
  const { kind } = type.kind === "array" ? type.items : type;
  if (kind === "integer") return "number";
  return kind === "enum" ? "string" : kind;
};

const sortOf = ({ operand }: TriedLeaf): Sort => (operand.type.kind === "array" ? "list" : "one");

type Right = readonly [Sort, Scalar | readonly Scalar[] | Operand];

const comparison = (leaves: readonly TriedLeaf[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...leaves).chain((left) => {
    const kin = leaves.filter((leaf) => familyOf(leaf) === familyOf(left));
    const ordered = !["string", "boolean"].includes(familyOf(left));
    const scalar = fc.constantFrom(...left.mentions);
    const right = fc.oneof<fc.Arbitrary<Right>[]>(
      scalar.map((value) => ["one", value]),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((value) => ["list", value]),
      fc.constantFrom(...kin).map((leaf) => [sortOf(leaf), leaf.operand]),
    );
    return right.chain(([sort, value]) => operator(sortOf(left), sort, ordered, 2).map((text) => compare(left.operand, text, value)));
  });

/** Well-typed conditions on the leaves. */
export const conditionsOn = (leaves: readonly TriedLeaf[], segments: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { arbitrary: comparison(leaves), weight: 3 },
      ...(segments.length === 0 ? [] : [fc.constantFrom(...segments).map(segment)]),
      fc.array(tie("condition"), { maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
      tie("condition").map(not),
    ),
  })).condition;
