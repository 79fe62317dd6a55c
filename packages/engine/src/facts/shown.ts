const LONGEST = 60;

/** A value that somebody gave, short enough for a message. */
export const shown = (value: unknown): string => {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return clipped(JSON.stringify(value.slice(0, LONGEST + 1)));
    case "number":
    case "boolean":
    case "undefined":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return clipped(`${value}n`);
    case "object":
      return Array.isArray(value) ? `an array of ${value.length}` : `an object (${kindOf(value)})`;
    default:
      return `a ${typeof value}`;
  }
};

/** `Object` for a record, whatever its prototype; otherwise the built-in kind, as `Date` or `Promise`. */
export const kindOf = (value: object): string => Object.prototype.toString.call(value).slice("[object ".length, -1);

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
