import { quote } from "../../diagnostics/words.js";
import type { Constant, DecoratorName, Operand, Operator } from "../../policy/condition.js";
import type { LeafType, Scalar, ScalarType } from "../../policy/fact.js";
import type { Report } from "../problems.js";
import { readScalar } from "../values/domain.js";
import { type ComparedFact, compareFacts } from "./facts-compared.js";
import { helpForList, helpForOne, helpForOrder } from "./instead.js";
import { type ConstantSide, elementOf, type FactSide, isList, ownerInWords, type Side, sideInWords } from "./side.js";
import { SIGNATURES } from "./signatures.js";

/** The operator of a comparison in the document. */
export interface WrittenOperator {
  readonly operator: Operator;
  readonly written: string;
  readonly pointer: string;
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
}

const ALWAYS_FALSE = "json-rules-engine answers false whatever it is";
const NOT_INTO = "json-rules-engine does not look into it";
const BREAKS_OFF = "json-rules-engine would break off";
const PART_OF_TEXT = "json-rules-engine would look for a part of the text";

/** The place to point at: a wrong constant, else the operator that does not suit the fact. */
const placeOf = (side: Side, { pointer }: WrittenOperator): string => (side.kind === "constant" ? side.pointer : pointer);

const stepInto = (decorator: DecoratorName, side: Side, by: WrittenOperator, report: Report): Side | undefined => {
  const element = elementOf(side);
  if (element !== undefined) return element;
  const effect = decorator.endsWith("Value") ? BREAKS_OFF : ALWAYS_FALSE;
  const message = `${quote(decorator)} looks at each element of a list, but ${sideInWords(side)}: ${effect}`;
  report("operator-for-other-type", by.pointer, message, `leave \`${decorator}:\` out of ${quote(by.written)}`);
  return undefined;
};

/** What the plain operator compares, after the decorators have swapped the sides and stepped into lists. */
const undecorate = (sides: Sides, by: WrittenOperator, report: Report): Sides | undefined => {
  let { left, right } = sides;
  for (const decorator of by.operator.decorators) {
    if (decorator === "not") continue;
    if (decorator === "swap") {
      [left, right] = [right, left];
      continue;
    }
    const onFact = decorator === "someFact" || decorator === "everyFact";
    const element = stepInto(decorator, onFact ? left : right, by, report);
    if (element === undefined) return undefined;
    if (onFact) left = element;
    else right = element;
  }
  return { left, right };
};

const isOne = (side: Side, by: WrittenOperator, report: Report): boolean => {
  if (!isList(side)) return true;
  const message = `${quote(by.operator.name)} compares single values, but ${sideInWords(side)}: ${NOT_INTO}`;
  report("operator-for-other-type", placeOf(side, by), message, helpForOne(by.operator.name, side));
  return false;
};

const TEXTS: ReadonlySet<LeafType["kind"]> = new Set(["string", "enum", "date", "date-time"]);

const isText = (side: Side): boolean => (side.kind === "constant" ? typeof side.members[0]?.value === "string" : TEXTS.has(side.type.kind));

const isListOfValues = (side: Side, by: WrittenOperator, report: Report): boolean => {
  if (isList(side)) return true;
  const { name } = by.operator;
  const searches = name === "in" || name === "notIn";
  const searchesText = searches && isText(side);
  const effect = searchesText ? PART_OF_TEXT : searches ? BREAKS_OFF : ALWAYS_FALSE;
  const message = `${quote(name)} looks into a list, but ${sideInWords(side)}: ${effect}`;
  report(searchesText ? "in-string" : "operator-for-other-type", placeOf(side, by), message, helpForList(name, side));
  return false;
};

const ORDERED: ReadonlySet<ScalarType["kind"]> = new Set(["integer", "number", "date", "date-time"]);

const scalarOf = (side: FactSide): ScalarType => (side.type.kind === "array" ? side.type.items : side.type);

const compared = (side: FactSide): ComparedFact => ({ words: ownerInWords(side), type: scalarOf(side) });

const isOrdered = (side: Side, other: Side, isLeft: boolean, by: WrittenOperator, report: Report): boolean => {
  if (side.kind === "constant" || ORDERED.has(scalarOf(side).kind)) return true;
  const message = `${quote(by.operator.name)} compares numbers, dates and date-times, but ${sideInWords(side)}`;
  report("operator-for-other-type", by.pointer, message, helpForOrder(by.operator.name, scalarOf(side), other, isLeft));
  return false;
};

const suits = ({ left, right }: Sides, by: WrittenOperator, report: Report): boolean => {
  const signature = SIGNATURES[by.operator.name];
  const check = { one: isOne, list: isListOfValues };
  const sides = [check[signature.left](left, by, report), check[signature.right](right, by, report)];
  if (sides.includes(false)) return false;
  return signature.by === "equality" || (isOrdered(left, right, true, by, report) && isOrdered(right, left, false, by, report));
};

const readMembers = (fact: FactSide, constant: ConstantSide, report: Report): readonly Scalar[] | undefined => {
  const owner = ownerInWords(fact);
  const read = constant.members.flatMap(({ value, pointer }) => {
    const result = readScalar(scalarOf(fact), value, owner);
    if (result._tag === "Right") return [result.right];
    report(result.left.code, pointer, result.left.message, result.left.help);
    return [];
  });
  return read.length === constant.members.length ? read : undefined;
};

const readConstant = (fact: FactSide, constant: ConstantSide, written: ConstantSide, report: Report): Constant | undefined => {
  const members = readMembers(fact, constant, report);
  const first = members?.[0];
  if (members === undefined || first === undefined) return undefined;
  return { kind: "constant", value: written.list ? members : first };
};

/**
 * Types the right side of a comparison, if json-rules-engine's answer depends on the customer in the way that the
 * operator's name says: the constant in canonical form, or the other fact. Undefined, with the problems reported, where it does not.
 */
export const typeComparison = (fact: FactSide, by: WrittenOperator, value: Side, report: Report): Operand | Constant | undefined => {
  if (value.kind === "constant" && value.list && value.members.length === 0) {
    report("empty-list", value.pointer, `the list that ${quote(by.written)} compares with is empty`, "list at least one value");
    return undefined;
  }
  const sides = undecorate({ left: fact, right: value }, by, report);
  if (sides === undefined || !suits(sides, by, report)) return undefined;
  const { left, right } = sides;
  if (value.kind === "constant") {
    const [typed, constant] = left.kind === "fact" ? [left, right] : [right, left];
    return typed.kind === "fact" && constant.kind === "constant" ? readConstant(typed, constant, value, report) : undefined;
  }
  if (left.kind !== "fact" || right.kind !== "fact") return undefined;
  return compareFacts(compared(left), compared(right), SIGNATURES[by.operator.name].by, value.pointer, report) ? value.operand : undefined;
};
