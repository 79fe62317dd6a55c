import type { Condition } from "../../policy/condition.js";
import type { ComparisonDocument, ConditionDocument } from "../../structure/language/conditions.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import { checkName } from "../names.js";
import type { Scope } from "../scope.js";
import { typeComparison } from "./comparison.js";
import { onlyAnswer } from "./constancy.js";
import { placesIn, readOperand } from "./operand.js";
import { readOperator } from "./operator.js";
import { type FactSide, type Member, type Side, sideInWords } from "./side.js";

type Value = Sound<ComparisonDocument>["value"];

const constantSide = (
  value: string | number | boolean | readonly (string | number | boolean | undefined)[],
  pointer: string,
): Side | undefined => {
  if (!Array.isArray(value)) return { kind: "constant", list: false, members: [{ value: value as string, pointer }], pointer };
  const members = value.flatMap((member, index): readonly Member[] =>
    member === undefined ? [] : [{ value: member, pointer: child(pointer, index) }],
  );
  return members.length === value.length ? { kind: "constant", list: true, members, pointer } : undefined;
};

const readFact = (fact: string | undefined, path: string | undefined, pointer: string, scope: Scope): FactSide | undefined => {
  if (fact === undefined || scope.facts === undefined) return undefined;
  const operand = readOperand(scope.facts, fact, path, placesIn(pointer), scope.report);
  return operand && { kind: "fact", operand, type: operand.type, element: false, pointer };
};

const readValue = (value: Value, pointer: string, scope: Scope): Side | undefined => {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) return constantSide(value, pointer);
  const { fact, path } = value as { readonly fact?: string; readonly path?: string };
  return "path" in value && path === undefined ? undefined : readFact(fact, path, pointer, scope);
};

const readComparison = (node: Sound<ComparisonDocument>, pointer: string, scope: Scope): Condition | undefined => {
  const fact = "path" in node && node.path === undefined ? undefined : readFact(node.fact, node.path, pointer, scope);
  const value = readValue(node.value, child(pointer, "value"), scope);
  if (fact === undefined || value === undefined || node.operator === undefined) return undefined;
  const operator = readOperator(node.operator);
  const by = { operator, written: node.operator, pointer: child(pointer, "operator") };
  const typed = typeComparison(fact, by, value, scope.report);
  if (typed === undefined) return undefined;
  const answer = onlyAnswer(fact.operand, operator, typed);
  if (answer !== undefined) {
    const message = `the comparison is ${answer} for every customer, since ${sideInWords(fact)}`;
    scope.report("constant-comparison", pointer, message, "compare with another value, or leave the comparison out");
  }
  return { kind: "compare", fact: fact.operand, operator, value: typed, pointer };
};

const readGroup = (
  kind: "all" | "any",
  nodes: readonly (Sound<ConditionDocument> | undefined)[] | undefined,
  pointer: string,
  scope: Scope,
) => {
  const read = (nodes ?? []).map((node, index) => readCondition(node, child(child(pointer, kind), index), scope));
  const of = read.filter((condition) => condition !== undefined);
  return nodes !== undefined && of.length === nodes.length ? ({ kind, of, pointer } as const) : undefined;
};

/** The condition, if it and everything in it is well typed and refers to what exists; undefined, with every problem in it reported, if not. */
export const readCondition = (node: Sound<ConditionDocument> | undefined, pointer: string, scope: Scope): Condition | undefined => {
  if (node === undefined) return undefined;
  if ("all" in node) return readGroup("all", node.all, pointer, scope);
  if ("any" in node) return readGroup("any", node.any, pointer, scope);
  if ("not" in node) {
    const of = readCondition(node.not, child(pointer, "not"), scope);
    return of && { kind: "not", of, pointer };
  }
  if ("condition" in node) {
    const segment = node.condition;
    if (segment === undefined || !checkName("segment", scope.segments, segment, child(pointer, "condition"), scope.report))
      return undefined;
    return { kind: "segment", segment, pointer };
  }
  return readComparison(node as Sound<ComparisonDocument>, pointer, scope);
};
