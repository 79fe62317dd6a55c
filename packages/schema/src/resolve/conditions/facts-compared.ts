import type { ScalarType } from "../../policy/fact.js";
import type { Report } from "../problems.js";
import { intervalOf } from "../values/bounds.js";
import { typeInWords } from "../values/domain.js";

/** A fact's scalar in a comparison of two facts: what it is called, and its type. */
export interface ComparedFact {
  readonly words: string;
  readonly type: ScalarType;
}

/** Scalars of one family compare with each other, and with no others. */
const FAMILY = {
  boolean: "truth",
  integer: "number",
  number: "number",
  string: "text",
  enum: "text",
  date: "date",
  "date-time": "date-time",
} as const satisfies Record<ScalarType["kind"], string>;

const numbersMeet = (left: ScalarType, right: ScalarType, by: "equality" | "order"): boolean => {
  if ((left.kind !== "integer" && left.kind !== "number") || (right.kind !== "integer" && right.kind !== "number")) return true;
  const [one, other] = [intervalOf(left.kind, left), intervalOf(right.kind, right)];
  const least = Math.max(one.least, other.least);
  const greatest = Math.min(one.greatest, other.greatest);
  const whole = by === "equality" && (left.kind === "integer" || right.kind === "integer");
  return whole ? Math.ceil(least) <= Math.floor(greatest) : least <= greatest;
};

const textsMeet = (left: ScalarType, right: ScalarType): boolean => {
  if (left.kind !== "enum" || right.kind !== "enum") return true;
  const values = new Set(right.values);
  return left.values.some((value) => values.has(value));
};

/** Whether a comparison of two facts can come out either way; reports why not. */
export const compareFacts = (
  left: ComparedFact,
  right: ComparedFact,
  by: "equality" | "order",
  pointer: string,
  report: Report,
): boolean => {
  const types = `${left.words} is ${typeInWords(left.type)}, but ${right.words} is ${typeInWords(right.type)}`;
  if (FAMILY[left.type.kind] !== FAMILY[right.type.kind]) {
    report("incomparable-facts", pointer, types, "compare facts of the same type");
    return false;
  }
  if (numbersMeet(left.type, right.type, by) && textsMeet(left.type, right.type)) return true;
  report(
    "no-common-value",
    pointer,
    `${types}: no value is common to both`,
    "correct the values of one of the facts, or leave the comparison out",
  );
  return false;
};
