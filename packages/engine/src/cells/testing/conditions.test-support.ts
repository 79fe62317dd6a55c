import type { Comparison, Condition, Constant, Fact, FactType, LeafType, Operand, Operator, Scalar } from "@tierpolicy/schema";

/** A condition for tests; where it stands does not matter to cells. */
const pointer = "";

export const factOf = (id: string, type: FactType): Fact => ({ id, type, ordered: false, merit: true, recurring: false, clock: false });

export const factsOf = (types: { readonly [id: string]: FactType }): ReadonlyMap<string, Fact> =>
  new Map(Object.entries(types).map(([id, type]) => [id, factOf(id, type)]));

export const operand = (fact: string, type: LeafType, path: readonly string[] = []): Operand => ({ kind: "fact", fact, path, type });

export const operatorOf = (text: string): Operator => {
  const words = text.split(":");
  return { decorators: words.slice(0, -1), name: words.at(-1) } as Operator;
};

export const compare = (fact: Operand, operator: string, value: Scalar | readonly Scalar[] | Operand): Comparison => ({
  kind: "compare",
  fact,
  operator: operatorOf(operator),
  value: isOperand(value) ? value : ({ kind: "constant", value } satisfies Constant),
  pointer,
});

const isOperand = (value: Scalar | readonly Scalar[] | Operand): value is Operand => typeof value === "object" && "kind" in value;

export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of, pointer });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of, pointer });
export const not = (of: Condition): Condition => ({ kind: "not", of, pointer });
export const segment = (id: string): Condition => ({ kind: "segment", segment: id, pointer });
