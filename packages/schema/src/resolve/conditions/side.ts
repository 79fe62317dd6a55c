import type { Operand } from "../../policy/condition.js";
import type { LeafType } from "../../policy/fact.js";
import { typeInWords, valueInWords } from "../values/domain.js";
import { operandInWords } from "./operand.js";

/** A constant scalar of the document, and where it stands. */
export interface Member {
  readonly value: string | number | boolean;
  readonly pointer: string;
}

/** A fact on a side of a comparison; `element` where a decorator has stepped into its list. */
export interface FactSide {
  readonly kind: "fact";
  readonly operand: Operand;
  readonly type: LeafType;
  readonly element: boolean;
  readonly pointer: string;
}

/** A constant on a side of a comparison: one member, or a list of them. */
export interface ConstantSide {
  readonly kind: "constant";
  readonly list: boolean;
  readonly members: readonly Member[];
  readonly pointer: string;
}

/** One side of a comparison, at some depth of its operator's decorators. */
export type Side = FactSide | ConstantSide;

/** Whether the side is a list here. */
export const isList = (side: Side): boolean => (side.kind === "fact" ? side.type.kind === "array" : side.list);

/** The side as a decorator sees each of its elements; undefined where it is no list. */
export const elementOf = (side: Side): Side | undefined => {
  if (side.kind === "constant") return side.list ? { ...side, list: false } : undefined;
  return side.type.kind === "array" ? { ...side, type: side.type.items, element: true } : undefined;
};

/** Whose value a fact's side is: ``the fact `age` ``, ``each element of the fact `agreements` ``. */
export const ownerInWords = (side: FactSide): string =>
  `${side.element ? "each element of " : ""}${operandInWords(side.operand.fact, side.operand.path)}`;

/** The side as a clause: ``the fact `age` is an integer``, ``the value is the string `gold` ``. */
export const sideInWords = (side: Side): string => {
  if (side.kind === "fact") return `${ownerInWords(side)} is ${typeInWords(side.type)}`;
  return `the value is ${side.list ? "a list" : valueInWords(side.members[0]?.value)}`;
};
