import type { DecoratorName, Operator, OperatorName } from "@tierpolicy/schema";
import { relationOf } from "../../operators/holds.js";

/** An operator taken apart: decorators that step through arrays, swap and negate, and at the end a comparison of two scalars. */
export interface Steps {
  readonly decorators: readonly DecoratorName[];
  /** The comparison of a left key that is smaller, equal or larger than the right one. */
  readonly ifBelow: boolean;
  readonly ifEqual: boolean;
  readonly ifAbove: boolean;
}

/** Each operator as decorators around an operator that compares scalars. */
const PLAIN = {
  equal: [],
  notEqual: [],
  in: ["someValue"],
  notIn: ["not", "someValue"],
  contains: ["someFact"],
  doesNotContain: ["not", "someFact"],
  lessThan: [],
  lessThanInclusive: [],
  greaterThan: [],
  greaterThanInclusive: [],
} as const satisfies Record<OperatorName, readonly DecoratorName[]>;

const searches = (name: OperatorName): boolean => PLAIN[name].length > 0;

/** How two scalars in the order of their keys compare is asked of `relationOf` alone. */
const scalarRelation = (name: OperatorName): ((left: number, right: number) => boolean) =>
  relationOf({ decorators: [], name: searches(name) ? "equal" : name });

export const stepsOf = ({ decorators, name }: Operator): Steps => {
  const relation = scalarRelation(name);
  return {
    decorators: [...decorators, ...PLAIN[name]],
    ifBelow: relation(0, 1),
    ifEqual: relation(1, 1),
    ifAbove: relation(2, 1),
  };
};
