/** A JSON Schema. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

declare const value: unique symbol;
declare const optionality: unique symbol;

/** A JSON Schema of which the compiler knows what values it accepts. */
export interface TypedSchema<Value> extends Schema {
  /** Exists in types only. */
  readonly [value]: Value;
}

/** What may be left out of an object. */
export interface OptionalSchema<Value> extends TypedSchema<Value> {
  /** Exists in types only. */
  readonly [optionality]: true;
}

export interface Properties {
  readonly [key: string]: TypedSchema<unknown>;
}

type OptionalKey<Of extends Properties> = { [Key in keyof Of]: Of[Key] extends OptionalSchema<unknown> ? Key : never }[keyof Of];
type Flat<Of> = { [Key in keyof Of]: Of[Key] };

/** The values that a schema accepts. */
export type Static<Of extends TypedSchema<unknown>> = Of[typeof value];

type ObjectOf<Of extends Properties> = Flat<
  { [Key in Exclude<keyof Of, OptionalKey<Of>>]: Static<Of[Key]> } & { [Key in OptionalKey<Of>]?: Static<Of[Key]> }
>;

export interface ObjectSchema<Of extends Properties = Properties> extends TypedSchema<ObjectOf<Of>> {
  readonly properties: Of;
}

const optionals = new WeakSet<Schema>();

/** A schema of which the caller says what values it accepts. Every other constructor goes through this one. */
export const typed = <Value>(schema: Schema): TypedSchema<Value> => schema as TypedSchema<Value>;

export const optional = <Of extends TypedSchema<unknown>>(schema: Of): OptionalSchema<Static<Of>> => {
  const copy = { ...schema };
  optionals.add(copy);
  return copy as unknown as OptionalSchema<Static<Of>>;
};

export const literal = <const Value extends string | number>(constant: Value, options: Schema = {}) =>
  typed<Value>({ type: typeof constant, const: constant, ...options });

export const string = (options: Schema = {}) => typed<string>({ type: "string", ...options });

export const number = (options: Schema = {}) => typed<number>({ type: "number", ...options });

export const integer = (options: Schema = {}) => typed<number>({ type: "integer", ...options });

export const boolean = (options: Schema = {}) => typed<boolean>({ type: "boolean", ...options });

export const array = <Of extends TypedSchema<unknown>>(items: Of, options: Schema = {}) =>
  typed<Static<Of>[]>({ type: "array", items, ...options });

export const union = <const Of extends readonly TypedSchema<unknown>[]>(...alternatives: Of) =>
  typed<Static<Of[number]>>({ anyOf: alternatives });

/** An object in which every property that is not optional is required. */
export const record = <Of extends Properties>(properties: Of, options: Schema = {}): ObjectSchema<Of> => {
  const required = Object.entries(properties).flatMap(([key, schema]) => (optionals.has(schema) ? [] : [key]));
  return typed({ type: "object", ...(required.length > 0 && { required }), properties, ...options }) as ObjectSchema<Of>;
};
