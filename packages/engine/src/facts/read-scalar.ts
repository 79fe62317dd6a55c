import {
  type Bounds,
  canonicalDateTime,
  type Diagnostic,
  isDate,
  nearest,
  quote,
  type Scalar,
  type ScalarType,
  typeInWords,
} from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import { left, right } from "fp-ts/lib/Either.js";
import { nameOf, type Place, problem } from "./problem.js";
import { kindOf, shown } from "./shown.js";

/** The canonical form of a value of a scalar type, or what is wrong with it. */
export const readScalar = (type: ScalarType, value: unknown, place: Place): Either<Diagnostic, Scalar> => {
  const wrong = (code: "fact-type" | "fact-out-of-range", help?: string) =>
    left(
      problem(code, place, `${quote(nameOf(place))} is ${shown(value)}, and must be ${typeInWords(type)}`, help ?? helpFor(type, value)),
    );

  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean" ? right(value) : wrong("fact-type");
    case "integer":
      if (!Number.isInteger(value)) return wrong("fact-type");
      if (!Number.isSafeInteger(value)) return wrong("fact-out-of-range", "give an integer from -(2^53 - 1) to 2^53 - 1");
      return readBounded(type, value as number) ?? wrong("fact-out-of-range");
    case "number":
      if (!Number.isFinite(value)) return wrong("fact-type");
      return readBounded(type, value as number) ?? wrong("fact-out-of-range");
    case "string":
      return typeof value === "string" ? right(value) : wrong("fact-type");
    case "enum":
      if (typeof value !== "string") return wrong("fact-type");
      return type.values.includes(value) ? right(value) : wrong("fact-out-of-range");
    case "date":
      if (typeof value !== "string") return wrong("fact-type");
      return isDate(value) ? right(value) : wrong("fact-out-of-range");
    case "date-time": {
      if (typeof value !== "string") return wrong("fact-type");
      const canonical = canonicalDateTime(value);
      return canonical === undefined ? wrong("fact-out-of-range") : right(canonical);
    }
  }
};

const readBounded = (bounds: Bounds, value: number): Either<never, number> | undefined => {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = bounds;
  if (value < minimum || value > maximum || value <= exclusiveMinimum || value >= exclusiveMaximum) return undefined;
  // No condition tells -0 from 0, and so there is one zero.
  return right(value === 0 ? 0 : value);
};

const helpForNumber = (text: string): string | undefined => {
  if (/^[+-]?\d[\d. ]*,[\d ,.]*$/.test(text)) return "write decimals after a point and no thousands separators, as in 1234.5";
  return Number.isFinite(Number.parseFloat(text)) ? "give a number, without quotes" : undefined;
};

/** What to give instead, where the message has not said it. */
const helpFor = (type: ScalarType, value: unknown): string | undefined => {
  if (value === null) return "leave it out where it is not known and the policy has a default";
  switch (type.kind) {
    case "integer":
    case "number":
      if (typeof value === "number" && !Number.isFinite(value)) return "give a finite number";
      return typeof value === "string" ? helpForNumber(value) : undefined;
    case "enum": {
      const near = typeof value === "string" ? nearest(value, type.values) : undefined;
      return near === undefined ? undefined : `did you mean ${quote(near)}?`;
    }
    case "date":
      return isDateObject(value) ? "give `date.toISOString().slice(0, 10)`" : "give a day as `2026-05-01`";
    case "date-time":
      return isDateObject(value) ? "give `date.toISOString()`" : "give a moment as `2026-05-01T08:00:00Z`";
    default:
      return undefined;
  }
};

const isDateObject = (value: unknown): boolean => typeof value === "object" && value !== null && kindOf(value) === "Date";
