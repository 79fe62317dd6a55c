import type { ScalarType } from "@tierpolicy/schema";
import { above, below } from "./doubles.js";

/** The least and the greatest key of a domain, both included. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

const DAY = 86_400_000;
const FIRST_MOMENT = Date.parse("0000-01-01T00:00:00.000Z");
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");

const numbers = (type: ScalarType & { readonly kind: "integer" | "number" }): Range => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
  const integer = type.kind === "integer";
  let least = integer ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE;
  let greatest = integer ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  if (minimum !== undefined) least = Math.max(least, integer ? Math.ceil(minimum) : minimum);
  if (maximum !== undefined) greatest = Math.min(greatest, integer ? Math.floor(maximum) : maximum);
  if (exclusiveMinimum !== undefined) least = Math.max(least, integer ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum));
  if (exclusiveMaximum !== undefined) greatest = Math.min(greatest, integer ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum));
  return { least: least + 0, greatest: greatest + 0 };
};

/** The keys that values of an ordered type have; texts have no range. */
export const rangeOf = (type: ScalarType): Range | undefined => {
  switch (type.kind) {
    case "boolean":
      return { least: 0, greatest: 1 };
    case "integer":
    case "number":
      return numbers(type);
    case "date":
      return { least: FIRST_MOMENT / DAY, greatest: (LAST_MOMENT + 1) / DAY - 1 };
    case "date-time":
      return { least: FIRST_MOMENT, greatest: LAST_MOMENT };
    case "string":
    case "enum":
      return undefined;
  }
};
