import type { ConstantSide, FactSide, SideType, TypeAt } from "./facts.js";
import type { CheckName, NoSuch, NoSuchKey } from "./names.js";
import type { Family, OperatorVerdict } from "./operators.js";

/** What conditions refer to. */
export interface ConditionNames {
  readonly facts: object;
  readonly segments: string;
}

type ConditionKey = "all" | "any" | "not" | "condition" | "fact" | "operator" | "value" | "path" | "name" | "priority";

/** The type that a fact, or a path in it, is declared with; a sentence where there is none. */
type Declared<Node, Facts extends object> = Node extends { readonly fact: infer Id extends string }
  ? string extends keyof Facts
    ? unknown
    : Id extends keyof Facts
      ? Node extends { readonly path: `$.${infer Path}` }
        ? TypeAt<Id, Facts[Id], Path>
        : Facts[Id]
      : NoSuch<"fact", Id>
  : unknown;

type Words<Node> = Node extends { readonly fact: infer Id extends string }
  ? Node extends { readonly path: infer Path extends string }
    ? `the fact \`${Id}\` at \`${Path}\``
    : `the fact \`${Id}\``
  : "the value";

/** A fact as a side of a comparison; undefined where it is not known. */
type SideOf<Node, Facts extends object> =
  Declared<Node, Facts> extends infer Type
    ? Type extends string
      ? undefined
      : unknown extends Type
        ? undefined
        : FactSide<Words<Node>, Type>
    : undefined;

type ValueSide<Value, Facts extends object> = Value extends { readonly fact: string } ? SideOf<Value, Facts> : ConstantSide<Value>;

/** `fact` and `path` of a node, or the sentence that there is no such fact or property. */
type CheckFactKey<Node, Key extends keyof Node, Facts extends object> =
  Declared<Node, Facts> extends infer Type extends string
    ? Node extends { readonly path: string; readonly fact: keyof Facts }
      ? Key extends "path"
        ? Type
        : Node[Key]
      : Key extends "fact"
        ? Type
        : Node[Key]
    : Node[Key];

type WrongValue<Of extends SideType, Value> = Of["family"] extends "text"
  ? Value extends string
    ? `${Of["words"]} has no value \`${Value}\``
    : `${Of["words"]} is a string`
  : `${Of["words"]} is ${Family<Of>}`;

/** An object has a sentence about its operator; its value needs none. */
type CheckConstant<Of extends SideType, Value> = Of["family"] extends "object"
  ? Value
  : Value extends readonly unknown[]
    ? { readonly [Index in keyof Value]: CheckConstant<Of, Value[Index]> }
    : Value extends Of["values"]
      ? Value
      : WrongValue<Of, Value>;

type CheckOther<Left extends SideType, Right, Other> = Right extends SideType
  ? Left["family"] extends Right["family"]
    ? Other
    : `${Left["words"]} is ${Family<Left>}, but ${Right["words"]} is ${Family<Right>}`
  : Other;

type CheckValue<Node, Value, Facts extends object> = Value extends { readonly fact: string }
  ? {
      readonly [Key in keyof Value]: Key extends "fact"
        ? CheckFactKey<Value, Key, Facts> extends Value[Key]
          ? SideOf<Node, Facts> extends infer Left extends SideType
            ? CheckOther<Left, SideOf<Value, Facts>, Value[Key]>
            : Value[Key]
          : CheckFactKey<Value, Key, Facts>
        : CheckFactKey<Value, Key, Facts>;
    }
  : SideOf<Node, Facts> extends infer Left extends SideType
    ? CheckConstant<Left, Value>
    : Value;

type CheckOperator<Node, Operator, Facts extends object> = Operator extends string
  ? Node extends { readonly value: infer Value }
    ? SideOf<Node, Facts> extends infer Left extends SideType
      ? ValueSide<Value, Facts> extends infer Right extends SideType
        ? OperatorVerdict<Operator, Left, Right> extends infer Verdict extends string
          ? Verdict
          : Operator
        : Operator
      : Operator
    : Operator
  : Operator;

/** A list keeps its form under a mapped type only where it is a type parameter of its own. */
type CheckList<List, Names extends ConditionNames> = { readonly [Index in keyof List]: CheckCondition<List[Index], Names> };

/** A condition with each name, operator and constant checked. */
export type CheckCondition<Node, Names extends ConditionNames> = {
  readonly [Key in keyof Node]: Key extends "all" | "any"
    ? CheckList<Node[Key], Names>
    : Key extends "not"
      ? CheckCondition<Node[Key], Names>
      : Key extends "condition"
        ? CheckName<"segment", Node[Key], Names["segments"]>
        : Key extends "fact" | "path"
          ? CheckFactKey<Node, Key, Names["facts"]>
          : Key extends "operator"
            ? CheckOperator<Node, Node[Key], Names["facts"]>
            : Key extends "value"
              ? CheckValue<Node, Node[Key], Names["facts"]>
              : Key extends ConditionKey
                ? Node[Key]
                : NoSuchKey<Key>;
};
