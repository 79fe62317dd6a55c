import type { Fact, Facts, FactType, FactValue, Scalar, ScalarType } from "@tierpolicy/schema";
import { wordAt } from "./domain/names.js";
import { rangeOf } from "./domain/range.js";
import { simplestIn } from "./domain/simplest.js";

const plainNumber = (type: ScalarType & { readonly kind: "integer" | "number" }): number => {
  const { least, greatest } = rangeOf(type) ?? { least: 0, greatest: 0 };
  if (least <= 0 && greatest >= 0) return 0;
  const end = least > 0 ? "low" : "high";
  const stated = least > 0 ? type.minimum : type.maximum;
  const nearest = end === "low" ? least : greatest;
  return stated === nearest ? nearest : simplestIn(least, greatest, end);
};

/**
 * A value of which there is nothing to say.
 *
 * @param mentioned the texts that conditions mention, which an open text avoids
 */
export const plainScalar = (type: ScalarType, mentioned: ReadonlySet<string>): Scalar => {
  switch (type.kind) {
    case "boolean":
      return false;
    case "integer":
    case "number":
      return plainNumber(type);
    case "enum":
      return type.values[0] as string;
    case "date":
      return "2026-01-01";
    case "date-time":
      return "2026-01-01T00:00:00.000Z";
    case "string": {
      let place = 0;
      while (mentioned.has(wordAt(place))) place += 1;
      return wordAt(place);
    }
  }
};

const plainValue = (type: FactType, given: FactValue | undefined, mentioned: ReadonlySet<string>): FactValue => {
  if (given !== undefined) return frozen(given);
  if (type.kind === "array") return Object.freeze([]);
  if (type.kind !== "object") return plainScalar(type, mentioned);
  return Object.freeze(
    Object.fromEntries([...type.properties].map(([name, property]) => [name, plainValue(property.type, property.default, mentioned)])),
  );
};

const frozen = (value: FactValue): FactValue => {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return Object.freeze([...value]);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, frozen(item)])));
};

/** A customer of whom there is nothing to say: defaults, zeros, false, the first values of enums, empty arrays. */
export const plainCustomer = (facts: ReadonlyMap<string, Fact>, mentioned: ReadonlySet<string>): Facts =>
  Object.freeze(Object.fromEntries([...facts].map(([id, { type, default: given }]) => [id, plainValue(type, given, mentioned)])));
