import type { OperatorName } from "../policy/condition.js";
import type { ElementSide, SideType } from "./facts.js";

type ListName = Extract<OperatorName, "in" | "notIn">;
type HavingName = Extract<OperatorName, "contains" | "doesNotContain">;
type OrderName = Extract<OperatorName, `${"less" | "greater"}Than${string}`>;

type Ordered = "number" | "date" | "date-time" | "constant";

/** What a single value of the side is, in words. */
export type Family<Of extends SideType> = Of["family"] extends "text"
  ? "a string"
  : Of["family"] extends "object"
    ? "an object"
    : Of["family"] extends "constant"
      ? "a single value"
      : `a ${Of["family"]}`;

type Kind<Of extends SideType> = Of["list"] extends true ? "a list" : Family<Of>;

/** `true`, or the sentence that the side is a list where a single value is wanted. */
type One<Name extends string, Of extends SideType> = Of["list"] extends true
  ? `\`${Name}\` compares single values, but ${Of["words"]} is a list`
  : Of["family"] extends "object"
    ? `${Of["words"]} is an object: say which property with \`path\``
    : true;

/** `true`, or the sentence that the side is no list where one is wanted. */
type Many<Name extends string, Of extends SideType> = Of["list"] extends true
  ? true
  : `\`${Name}\` looks into a list, but ${Of["words"]} is ${Kind<Of>}`;

type InOrder<Name extends string, Of extends SideType> = Of["family"] extends Ordered
  ? true
  : `\`${Name}\` compares numbers and dates, but ${Of["words"]} is ${Kind<Of>}`;

type First<One, Other> = One extends true ? Other : One;

type Plain<Name extends OperatorName, Left extends SideType, Right extends SideType> = Name extends ListName
  ? First<One<Name, Left>, Many<Name, Right>>
  : Name extends HavingName
    ? First<Many<Name, Left>, One<Name, Right>>
    : Name extends OrderName
      ? First<First<One<Name, Left>, One<Name, Right>>, First<InOrder<Name, Left>, InOrder<Name, Right>>>
      : First<One<Name, Left>, One<Name, Right>>;

/** `true` where the operator is one and suits the two sides, else the sentence that says why not. */
export type OperatorVerdict<Operator extends string, Left extends SideType, Right extends SideType> = string extends Operator
  ? true
  : Operator extends OperatorName
    ? Plain<Operator, Left, Right>
    : Operator extends `not:${infer Rest}`
      ? OperatorVerdict<Rest, Left, Right>
      : Operator extends `swap:${infer Rest}`
        ? OperatorVerdict<Rest, Right, Left>
        : Operator extends `${infer Decorator extends "someFact" | "everyFact"}:${infer Rest}`
          ? First<Many<Decorator, Left>, OperatorVerdict<Rest, ElementSide<Left>, Right>>
          : Operator extends `${infer Decorator extends "someValue" | "everyValue"}:${infer Rest}`
            ? First<Many<Decorator, Right>, OperatorVerdict<Rest, Left, ElementSide<Right>>>
            : `there is no operator \`${Operator}\``;
