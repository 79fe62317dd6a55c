import type { Bounds, FactType } from "@tierpolicy/schema";

const MOST_VALUES = 12;

/** What a fact of the type must be, to stand after "must be". */
export const describeType = (type: FactType): string => {
  switch (type.kind) {
    case "boolean":
      return "true or false";
    case "integer":
      return `an integer${describeBounds(type)}`;
    case "number":
      return `a finite number${describeBounds(type)}`;
    case "string":
      return "a string";
    case "enum":
      return describeValues(type.values);
    case "date":
      return "a calendar day as YYYY-MM-DD";
    case "date-time":
      return "a moment as YYYY-MM-DDThh:mm:ssZ";
    case "array":
      return `an array, each element ${describeType(type.items)}`;
    case "object":
      return `an object with ${[...type.properties.keys()].map((property) => `\`${property}\``).join(", ")}`;
  }
};

const describeBounds = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): string => {
  const bounds = [
    minimum !== undefined && `at least ${minimum}`,
    exclusiveMinimum !== undefined && `greater than ${exclusiveMinimum}`,
    maximum !== undefined && `at most ${maximum}`,
    exclusiveMaximum !== undefined && `less than ${exclusiveMaximum}`,
  ].filter((bound) => bound !== false);
  return bounds.length === 0 ? "" : `, ${bounds.join(" and ")}`;
};

const describeValues = (values: readonly string[]): string => {
  const listed = values.slice(0, MOST_VALUES).map((value) => `\`${value}\``);
  const more = values.length - listed.length;
  return more > 0 ? `one of ${listed.join(", ")} and ${more} more` : listed.length === 1 ? `${listed[0]}` : `one of ${listed.join(", ")}`;
};
