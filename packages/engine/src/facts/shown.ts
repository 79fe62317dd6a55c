import { quote } from "@tierpolicy/schema";

/** A value that somebody gave, short enough for a message. */
export const shown = (value: unknown): string => {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return `the string ${quote(value)}`;
    case "number":
    case "boolean":
    case "undefined":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `a bigint`;
    case "object":
      if (Array.isArray(value)) return `a list of ${value.length}`;
      return kindOf(value) === "Object" ? "an object" : `an object (${kindOf(value)})`;
    default:
      return `a ${typeof value}`;
  }
};

/** `Object` for a record, whatever its prototype; otherwise the built-in kind, as `Date` or `Promise`. */
export const kindOf = (value: object): string => Object.prototype.toString.call(value).slice("[object ".length, -1);
