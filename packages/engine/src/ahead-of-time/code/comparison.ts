import type { Comparison, Constant, DecoratorName, Operand, OperatorName, Scalar } from "@tierpolicy/schema";
import { literal, member } from "../text/literal.js";
import { all, any, comparison, type Expression, not, source, test } from "./expression.js";

/** One side of a comparison: something that a customer has, or something that the policy says. */
type Side = { readonly kind: "found"; readonly text: string } | { readonly kind: "given"; readonly value: Scalar | readonly Scalar[] };

/** Gives a list of many values, which is to stand in the module once, a name. */
export type SetNamer = (values: readonly Scalar[]) => string;

interface Surroundings {
  readonly setOf: SetNamer;
  /** In how many functions of elements it stands. */
  readonly depth: number;
}

type Relation = (left: Side, right: Side, around: Surroundings) => Expression;

/** A comparison as JavaScript over `facts`, which are complete and well typed. */
export const comparisonOf = ({ fact, operator, value }: Comparison, setOf: SetNamer): Expression => {
  const relation = operator.decorators.reduceRight<Relation>((next, decorator) => DECORATIONS[decorator](next), RELATIONS[operator.name]);
  return relation(sideOf(fact), sideOf(value), { setOf, depth: 0 });
};

const sideOf = (side: Operand | Constant): Side =>
  side.kind === "constant"
    ? { kind: "given", value: side.value }
    : { kind: "found", text: [side.fact, ...side.path].reduce(member, "facts") };

const text = (side: Side): string => (side.kind === "found" ? side.text : literal(side.value));

/** So few values are compared one by one; a few more are looked for in a list, and many in a set. */
const FEW = 4;
const SEVERAL = 12;

/** Whether one of a list of values is the value. */
export const isAmong = (value: string, values: readonly Scalar[], setOf: SetNamer): Expression => {
  if (values.length <= FEW) return any(values.map((one) => comparison(value, "===", literal(one))));
  return test(values.length <= SEVERAL ? `${literal(values)}.includes(${value})` : `${setOf(values)}.has(${value})`);
};

const has: Relation = (list, value, { setOf }) =>
  list.kind === "found" ? test(`${list.text}.includes(${text(value)})`) : isAmong(text(value), list.value as readonly Scalar[], setOf);

const swapped =
  (relation: Relation): Relation =>
  (left, right, around) =>
    relation(right, left, around);

const contrary =
  (relation: Relation): Relation =>
  (left, right, around) =>
    not(relation(left, right, around));

const equal: Relation = (left, right) => {
  const [one, other] = left.kind === "given" ? [right, left] : [left, right];
  if (other.kind === "given" && typeof other.value === "boolean") return other.value ? test(text(one)) : not(test(text(one)));
  return comparison(text(left), "===", text(right));
};

const ordered =
  (operator: "<" | "<=" | ">" | ">="): Relation =>
  (left, right) =>
    comparison(text(left), operator, text(right));

const RELATIONS = {
  equal,
  notEqual: contrary(equal),
  in: swapped(has),
  notIn: contrary(swapped(has)),
  contains: has,
  doesNotContain: contrary(has),
  lessThan: ordered("<"),
  lessThanInclusive: ordered("<="),
  greaterThan: ordered(">"),
  greaterThanInclusive: ordered(">="),
} as const satisfies Record<OperatorName, Relation>;

/** Whether some, or every, element of the left side has the relation to the right side. */
const quantified =
  (quantifier: "some" | "every") =>
  (next: Relation): Relation =>
  (left, right, { setOf, depth }) => {
    const inside = { setOf, depth: depth + 1 };
    if (left.kind === "given") {
      const each = (left.value as readonly Scalar[]).map((value) => next({ kind: "given", value }, right, { setOf, depth }));
      return quantifier === "some" ? any(each) : all(each);
    }
    const element = depth === 0 ? "each" : `each${depth + 1}`;
    return test(`${left.text}.${quantifier}((${element}) => ${source(next({ kind: "found", text: element }, right, inside), "")})`);
  };

const DECORATIONS = {
  someFact: quantified("some"),
  everyFact: quantified("every"),
  someValue: (next) => swapped(quantified("some")(swapped(next))),
  everyValue: (next) => swapped(quantified("every")(swapped(next))),
  swap: swapped,
  not: contrary,
} as const satisfies Record<DecoratorName, (next: Relation) => Relation>;
