import type { ScalarType } from "../../policy/fact.js";
import type { Report } from "../problems.js";
import { intervalOf } from "../values/bounds.js";
import { enumHas, typeInWords } from "../values/domain.js";

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

const meetings = new WeakMap<readonly string[], WeakMap<readonly string[], boolean>>();

/** Whether two enums have a value in common; worked out once a pair, for very long enums can be compared very often. */
const enumsMeet = (fewer: readonly string[], more: readonly string[]): boolean => {
  const known = meetings.get(fewer) ?? new WeakMap<readonly string[], boolean>();
  const meet = known.get(more) ?? fewer.some((value) => enumHas(more, value));
  meetings.set(fewer, known.set(more, meet));
  return meet;
};

const textsMeet = (left: ScalarType, right: ScalarType): boolean => {
  if (left.kind !== "enum" || right.kind !== "enum") return true;
  return left.values.length < right.values.length ? enumsMeet(left.values, right.values) : enumsMeet(right.values, left.values);
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
