import { DECORATORS, type DecoratorName, OPERATORS, type OperatorName } from "@tierpolicy/schema";

type Shape = "scalar" | "array";

const ORDERINGS: readonly OperatorName[] = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

const isWellTyped = (decorators: readonly DecoratorName[], name: OperatorName, left: Shape, right: Shape): boolean => {
  const [first, ...rest] = decorators;
  switch (first) {
    case undefined:
      if (name === "in" || name === "notIn") return left === "scalar" && right === "array";
      if (name === "contains" || name === "doesNotContain") return left === "array" && right === "scalar";
      return left === "scalar" && right === "scalar";
    case "someFact":
    case "everyFact":
      return left === "array" && isWellTyped(rest, name, "scalar", right);
    case "someValue":
    case "everyValue":
      return right === "array" && isWellTyped(rest, name, left, "scalar");
    case "swap":
      return isWellTyped(rest, name, right, left);
    default:
      return isWellTyped(rest, name, left, right);
  }
};

const decorations = (depth: number): readonly (readonly DecoratorName[])[] =>
  depth === 0
    ? [[]]
    : [
        ...decorations(depth - 1),
        ...decorations(depth - 1)
          .filter((some) => some.length === depth - 1)
          .flatMap((some) => DECORATORS.map((one) => [one, ...some])),
      ];

const DECORATIONS = decorations(3);

const tableOf = (left: Shape, right: Shape, ordered: boolean): readonly string[] =>
  DECORATIONS.flatMap((decorators) =>
    OPERATORS.filter((name) => (ordered || !ORDERINGS.includes(name)) && isWellTyped(decorators, name, left, right)).map((name) =>
      [...decorators, name].join(":"),
    ),
  );

export interface Operators {
  /** Those with as few decorators as these operands allow. */
  readonly plain: readonly string[];
  /** With up to three decorators, those with the fewest first. */
  readonly all: readonly string[];
}

const withPlain = (all: readonly string[]): Operators => {
  const decorators = (operator: string) => operator.split(":").length;
  const fewest = Math.min(...all.map(decorators));
  return { plain: all.filter((operator) => decorators(operator) === fewest), all };
};

const SHAPES: readonly Shape[] = ["scalar", "array"];
const TABLES = new Map(
  SHAPES.flatMap((left) =>
    SHAPES.flatMap((right) =>
      [true, false].map((ordered) => [`${left} ${right} ${ordered}`, withPlain(tableOf(left, right, ordered))] as const),
    ),
  ),
);

/**
 * The operators that compare such operands.
 *
 * @param ordered whether the scalars have an order that the language can ask for
 */
export const operatorsBetween = (left: Shape, right: Shape, ordered: boolean): Operators =>
  TABLES.get(`${left} ${right} ${ordered}`) as Operators;
