import type { Comparison, Constant, DecoratorName, Operand, OperatorName, Scalar } from "@tierpolicy/schema";
import { remark } from "../text/literal.js";
import { all, any, comparison, type Expression, not, source, test } from "./expression.js";
import type { Form, Leaf, Words } from "./facts/forms.js";
import { inForm } from "./facts/in-form.js";

/** One side of a comparison: something that a customer has, or something that the policy says. */
type Side =
  | { readonly kind: "found"; readonly text: string; readonly form: Form }
  | { readonly kind: "given"; readonly value: Scalar | readonly Scalar[] };

/** Gives a list of many values, each as JavaScript, which is to stand in the module once, a name. */
export type SetNamer = (values: readonly string[]) => string;

/** What conditions are written with. */
export interface ConditionWriting {
  readonly setOf: SetNamer;
  readonly leafAt: (path: readonly string[]) => Leaf;
  /** What says whether the customer is in a segment. */
  readonly segment: (id: string) => string;
}

interface Surroundings {
  readonly setOf: SetNamer;
  /** In how many functions of elements it stands. */
  readonly depth: number;
}

type Relation = (left: Side, right: Side, around: Surroundings) => Expression;

/** A comparison as JavaScript over what is known of a customer. */
export const comparisonOf = ({ fact, operator, value }: Comparison, { setOf, leafAt }: ConditionWriting): Expression => {
  const relation = operator.decorators.reduceRight<Relation>((next, decorator) => DECORATIONS[decorator](next), RELATIONS[operator.name]);
  const sideOf = (side: Operand | Constant): Side => {
    if (side.kind === "constant") return { kind: "given", value: side.value };
    const { name, form } = leafAt([side.fact, ...side.path]);
    return { kind: "found", text: name, form };
  };
  return relation(sideOf(fact), sideOf(value), { setOf, depth: 0 });
};

const PLAIN: Form = { kind: "plain" };

/** What stands for a scalar: as something that a customer has, or, where the policy says it, in the form of what it is compared with. */
const text = (side: Side, other: Side): string =>
  side.kind === "found" ? side.text : inForm(side.value as Scalar, other.kind === "found" ? other.form : PLAIN);

/** So few values are compared one by one; more are looked for in a set. */
const FEW = 8;

/** Whether one of a list of values, given as JavaScript, is the value. */
export const isAmong = (value: string, values: readonly string[], setOf: SetNamer): Expression =>
  values.length <= FEW ? any(values.map((one) => comparison(value, "===", one))) : test(`${setOf(values)}.has(${value})`);

const has: Relation = (list, value, { setOf }) => {
  if (list.kind === "given") {
    const values = list.value as readonly Scalar[];
    if (value.kind === "found" && value.form.kind === "word") return isOneOf(value.text, value.form.words, values);
    const form = value.kind === "found" ? value.form : PLAIN;
    return isAmong(
      text(value, list),
      values.map((one) => inForm(one, form)),
      setOf,
    );
  }
  if (list.form.kind === "words" && value.kind === "given") return isOneOf(list.text, list.form.words, [value.value as Scalar]);
  const form = list.form.kind === "list" ? list.form.of : PLAIN;
  return test(`${list.text}.includes(${value.kind === "found" ? value.text : inForm(value.value as Scalar, form)})`);
};

/** Whether one of some words is, or is in, what stands for words as bits. */
const isOneOf = (found: string, { bits }: Words, words: readonly Scalar[]): Expression => {
  const mask = words.reduce<number>((sum, word) => sum | (bits.get(`${word}`) ?? 0), 0);
  return comparison(`(${found} & /* ${remark(words.join(", "))} */ ${mask})`, "!==", "0");
};

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
  if (other.kind === "given" && one.kind === "found" && one.form.kind === "word")
    return isOneOf(one.text, one.form.words, [other.value as Scalar]);
  if (other.kind === "given" && typeof other.value === "boolean") return other.value ? test(text(one, other)) : not(test(text(one, other)));
  return comparison(text(left, right), "===", text(right, left));
};

const ordered =
  (operator: "<" | "<=" | ">" | ">="): Relation =>
  (left, right) =>
    comparison(text(left, right), operator, text(right, left));

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
    const form = left.form.kind === "list" ? left.form.of : PLAIN;
    return test(`${left.text}.${quantifier}((${element}) => ${source(next({ kind: "found", text: element, form }, right, inside), "")})`);
  };

const DECORATIONS = {
  someFact: quantified("some"),
  everyFact: quantified("every"),
  someValue: (next) => swapped(quantified("some")(swapped(next))),
  everyValue: (next) => swapped(quantified("every")(swapped(next))),
  swap: swapped,
  not: contrary,
} as const satisfies Record<DecoratorName, (next: Relation) => Relation>;
