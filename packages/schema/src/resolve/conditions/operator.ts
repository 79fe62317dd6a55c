import type { DecoratorName, Operator, OperatorName } from "../../policy/condition.js";

/** Reads an operator with its decorators, `someFact:not:equal`; the structure of the document guarantees that there is such a one. */
export const readOperator = (written: string): Operator => {
  const words = written.split(":");
  return { decorators: words.slice(0, -1) as DecoratorName[], name: words.at(-1) as OperatorName };
};
