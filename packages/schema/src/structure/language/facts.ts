import { forms, list, mapOf, object, oneOf, use } from "./nodes.js";
import {
  array,
  boolean,
  integer,
  literal,
  number,
  optional,
  type Properties,
  type Static,
  string,
  type TypedSchema,
  typed,
  union,
} from "./typed-schema.js";
import { described, factId, propertyId } from "./words.js";

const KIND =
  "What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), " +
  "`array` of one of these, or `object` with `properties`.";
const DEFAULT = "The value of a customer for whom none is stated. Without a default it is required.";

/** Keywords of JSON Schema that authors may reach for, and what the language has instead. */
const notes = {
  "x-unknown": {
    required: "whatever has no `default` is required",
    nullable: "there is no null: give it a `default`, or an `enum` value that means none",
    pattern: "list the values as an `enum`, or leave the string open",
    const: "list the value as an `enum`",
    additionalProperties: "list the properties that conditions look at; others are ignored",
    minItems: "an array may have any length",
    maxItems: "an array may have any length",
    uniqueItems: "repetitions in an array never matter",
  },
};

const kind = <const Kind extends string>(name: Kind) => literal(name, { description: KIND });
const bound = (description: string) => optional(number({ description }));
const bounds = {
  minimum: bound("The least value, itself allowed."),
  maximum: bound("The greatest value, itself allowed."),
  exclusiveMinimum: bound("Every value is greater than this."),
  exclusiveMaximum: bound("Every value is less than this."),
};
const ENUM = "The values that there are; from low to high where the fact is `ordered`.";

const booleanKeys = { type: kind("boolean") };
const integerKeys = { type: kind("integer"), ...bounds };
const numberKeys = { type: kind("number"), ...bounds };
const enumKeys = {
  type: kind("string"),
  enum: list(ENUM, string({ description: "One of the values." }), {
    minItems: 1,
    uniqueItems: true,
    "x-empty": "list the values that there are",
  }),
};
const dateKeys = {
  type: kind("string"),
  format: oneOf("`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.", ["date", "date-time"]),
};
const stringKeys = { type: kind("string") };

const scalar = <
  B extends Properties,
  I extends Properties,
  N extends Properties,
  E extends Properties,
  D extends Properties,
  S extends Properties,
>(
  keys: readonly [boolean: B, integer: I, number: N, enumeration: E, date: D, string: S],
) =>
  [
    { label: "a boolean", when: { type: "boolean" }, type: object("True or false.", keys[0], notes) },
    { label: "an integer", when: { type: "integer" }, type: object("A whole number.", keys[1], notes) },
    { label: "a number", when: { type: "number" }, type: object("A number.", keys[2], notes) },
    { label: "a string with `enum`", when: { type: "string", enum: true }, type: object("One of the listed strings.", keys[3], notes) },
    { label: "a string with `format`", when: { type: "string", format: true }, type: object("A day or a moment.", keys[4], notes) },
    { label: "an open string", when: { type: "string" }, type: object("Any string.", keys[5], notes) },
  ] as const;

const withDefault = <Value extends TypedSchema<unknown>>(value: Value) => ({ default: optional({ ...value, description: DEFAULT }) });
const constants = array(union(string(), number(), boolean()), {
  items: { type: ["string", "number", "boolean"] },
});

/** Everything that can be declared, with keys that stand on each kind (`common`), on enums and on dates. */
const declared = <Common extends Properties, OnEnum extends Properties, OnDate extends Properties>(
  common: Common,
  onEnum: OnEnum,
  onDate: OnDate,
) =>
  [
    ...scalar([
      { ...booleanKeys, ...withDefault(boolean()), ...common },
      { ...integerKeys, ...withDefault(integer()), ...common },
      { ...numberKeys, ...withDefault(number()), ...common },
      { ...enumKeys, ...withDefault(string()), ...common, ...onEnum },
      { ...dateKeys, ...withDefault(string()), ...common, ...onDate },
      { ...stringKeys, ...withDefault(string()), ...common },
    ]),
    {
      label: "an array",
      when: { type: "array" },
      type: object(
        "Several scalars.",
        { type: kind("array"), items: use<ItemDocument>("item", "What each element is."), ...withDefault(constants), ...common },
        notes,
      ),
    },
    {
      label: "an object",
      when: { type: "object" },
      type: object(
        "A structured fact; a condition looks into it with a `path`.",
        {
          type: kind("object"),
          properties: typed<PropertiesDocument>(
            mapOf("The properties by name, each declared as a fact is, without marks.", propertyId, use("property"), {
              minProperties: 1,
              "x-empty": "declare the properties that conditions look at",
            }),
          ),
          ...withDefault(typed<{ [property: string]: unknown }>({ type: "object" })),
          ...common,
        },
        notes,
      ),
    },
  ] as const;

const kindOf = (kinds: readonly string[]) => ({ type: { description: KIND, enum: kinds } });
const SCALARS = ["boolean", "integer", "number", "string"];

export const itemDefinition = forms(
  "item",
  { description: "What each element of an array is.", by: "type", shared: kindOf(SCALARS) },
  ...scalar([booleanKeys, integerKeys, numberKeys, enumKeys, dateKeys, stringKeys]),
);

export const propertyDefinition = forms(
  "property",
  { description: "A property of an object fact.", by: "type", shared: kindOf([...SCALARS, "array", "object"]) },
  ...declared(described, {}, {}),
);

const mark = (description: string) => optional(boolean({ description }));

export const factDefinition = forms(
  "fact",
  { description: "Something that is known of each customer.", by: "type", shared: kindOf([...SCALARS, "array", "object"]) },
  ...declared(
    {
      ...described,
      merit: mark(
        "False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.",
      ),
      recurring: mark("Whether it comes round with the calendar, as a birthday does. Default: false."),
    },
    { ordered: mark("Whether the `enum` is listed from low to high, so that its values can be compared. Default: false.") },
    { clock: mark("Whether it is the day or moment of the decision. At most one fact is. Default: false.") },
  ),
);

export type ItemDocument = Static<typeof itemDefinition>;
export type PropertyDocument = Static<typeof propertyDefinition>;
/** An interface, since only an interface may refer to itself before it is known. */
export interface PropertiesDocument {
  [property: string]: PropertyDocument;
}
export type FactDocument = Static<typeof factDefinition>;

export const facts = mapOf(
  "What is known of each customer: each fact by its id, declared with a subset of JSON Schema.",
  factId,
  factDefinition,
);
