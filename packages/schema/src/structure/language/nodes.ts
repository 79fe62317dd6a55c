import {
  array,
  type ObjectSchema,
  type Properties,
  record,
  type Schema,
  type Static,
  string,
  type TypedSchema,
  typed,
} from "./typed-schema.js";

/**
 * Beside JSON Schema's own keywords a node of the language may say, for the diagnostics only (the emitted schema leaves them out):
 * `x-code`, the code of a violation of the node's pattern or emptiness; `x-kind`, what such a value is called;
 * `x-help`, what to write instead; `x-empty`, what to write where there is nothing; `x-unknown`, what to say of an unknown key that a reader of other formats may expect;
 * `x-called`, what the whole document is called, at its root;
 * `x-form`, which of several forms this is; `x-by`, the key by which they are told apart; `x-told`, the keys that
 * do not mean the same in all of them; `x-misplaced`, the keys that belong to another of them, and to which.
 */
export interface Notes {
  readonly "x-code"?: string;
  readonly "x-kind"?: string;
  readonly "x-help"?: string;
  readonly "x-empty"?: string;
  readonly "x-unknown"?: { readonly [key: string]: string };
  readonly "x-called"?: string;
}

/** An object that knows these keys and no others. */
export const object = <Of extends Properties>(description: string, properties: Of, notes: Notes & { minProperties?: number } = {}) =>
  record(properties, { description, additionalProperties: false, ...notes });

export const list = <Item extends TypedSchema<unknown>>(
  description: string,
  items: Item,
  options: Notes & { minItems?: number; uniqueItems?: boolean } = {},
) => array(items, { description, ...options });

export const text = (description: string, options: Notes & { pattern?: string; examples?: readonly string[] } = {}) =>
  string({ description, minLength: 1, ...options });

export const oneOf = <const Values extends readonly string[]>(description: string, values: Values, notes: Notes = {}) =>
  typed<Values[number]>({ enum: values, type: "string", description, ...notes });

/** A map from the author's own names to values. */
export const mapOf = <Value extends TypedSchema<unknown>>(
  description: string,
  key: Schema,
  value: Value,
  options: Notes & { minProperties?: number } = {},
): TypedSchema<{ [name: string]: Static<Value> }> =>
  typed({ type: "object", description, propertyNames: key, additionalProperties: value, ...options });

/** A use of a definition, perhaps of one that is only made later, with a description of what it is for here. */
export const use = <Value>(name: string, description?: string): TypedSchema<Value> =>
  typed(description === undefined ? { $ref: `#/definitions/${name}` } : { description, allOf: [{ $ref: `#/definitions/${name}` }] });

/** Everything that is defined under a name. The validator has a function for each, so that a document pays for what it contains only. */
export const definitions: { [name: string]: Schema } = {};

export const define = <Of extends TypedSchema<unknown>>(name: string, type: Of): TypedSchema<Static<Of>> => {
  definitions[name] = type;
  return use(name);
};

/** One way to write something that can be written in several. */
export interface Form<Type extends ObjectSchema = ObjectSchema> {
  /** What an author calls this form. */
  readonly label: string;
  /** The keys, with their constant values where these matter, by which it is told apart. */
  readonly when: { readonly [key: string]: string | true };
  readonly type: Type;
}

export const branch = (test: Schema, then: Schema, otherwise: Schema = {}): Schema => ({ if: test, then, else: otherwise });

const test = (when: Form["when"]): Schema => ({
  type: "object",
  required: Object.keys(when),
  properties: Object.fromEntries(Object.entries(when).flatMap(([key, value]) => (value === true ? [] : [[key, { const: value }]]))),
});

const misplaced = (form: Form, forms: readonly Form[]): { readonly [key: string]: readonly string[] } => {
  const elsewhere = new Map<string, string[]>();
  for (const other of forms)
    for (const key of Object.keys(other.type.properties))
      if (!Object.hasOwn(form.type.properties, key)) elsewhere.set(key, [...(elsewhere.get(key) ?? []), other.label]);
  return Object.fromEntries(elsewhere);
};

const slug = (label: string): string =>
  label
    .replace(/^an? /, "")
    .replace(/[^a-z]+/gi, "-")
    .replace(/-$/, "");

/** The keys that do not mean the same in every form. */
const told = (forms: readonly Form[]): readonly string[] => {
  const all = forms.map(({ type }) => type.properties);
  const keys = new Set(all.flatMap((properties) => Object.keys(properties)));
  return [...keys].filter((key) => all.some((properties) => properties[key] !== all[0]?.[key]));
};

/**
 * Defines something with several forms. The first whose test holds is the one that the author means, and its errors are the only ones;
 * where no test holds, the last one is meant.
 *
 * @param about `by`: the key whose value tells the forms apart, if one does; `shared`: keys that an editor offers before the form is known
 */
export const forms = <const Forms extends readonly Form[]>(
  name: string,
  about: { readonly description: string; readonly by?: string; readonly shared: { readonly [key: string]: Schema } },
  ...alternatives: Forms
): TypedSchema<Static<Forms[number]["type"]>> => {
  const by = about.by === undefined ? {} : { "x-by": about.by, "x-told": told(alternatives) };
  const shared = Object.entries(about.shared).map(([key, type]) => [key, key === about.by ? { ...type, ...by } : type]);
  const chain = alternatives.reduceRight<Schema | undefined>((otherwise, form) => {
    const type = define(`${name}-${slug(form.label)}`, {
      ...form.type,
      ...by,
      "x-form": form.label,
      "x-misplaced": misplaced(form, alternatives),
    });
    return otherwise === undefined ? type : branch(test(form.when), type, otherwise);
  }, undefined);
  definitions[name] = { description: about.description, properties: Object.fromEntries(shared), ...chain };
  return use(name);
};
