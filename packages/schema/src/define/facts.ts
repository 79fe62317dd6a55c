/** What conditions can know of one side of a comparison. */
export interface SideType {
  /** What messages call it. */
  readonly words: string;
  readonly list: boolean;
  readonly family: "boolean" | "number" | "text" | "date" | "date-time" | "object" | "constant";
  /** The values that a single one, or an element of a list, can have. */
  readonly values: unknown;
}

type Side<Words extends string, List extends boolean, Family extends SideType["family"], Values> = {
  readonly words: Words;
  readonly list: List;
  readonly family: Family;
  readonly values: Values;
};

/** The TypeScript type of a declared scalar's values. */
type ScalarOf<Type> = Type extends { readonly type: "boolean" }
  ? boolean
  : Type extends { readonly type: "integer" | "number" }
    ? number
    : Type extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : Type extends { readonly type: "string" }
        ? string
        : unknown;

type FamilyOf<Type> = Type extends { readonly type: "boolean" }
  ? "boolean"
  : Type extends { readonly type: "integer" | "number" }
    ? "number"
    : Type extends { readonly format: infer Format extends "date" | "date-time" }
      ? Format
      : "text";

/** A declared fact, or a property of one, as a side of a comparison. */
export type FactSide<Words extends string, Type> = Type extends { readonly type: "array"; readonly items: infer Items }
  ? Side<Words, true, FamilyOf<Items>, ScalarOf<Items>>
  : Type extends { readonly type: "object" }
    ? Side<Words, false, "object", never>
    : Side<Words, false, FamilyOf<Type>, ScalarOf<Type>>;

/** A constant as a side of a comparison. */
export type ConstantSide<Value> = Value extends readonly (infer Item)[]
  ? Side<"the value", true, "constant", Item>
  : Side<"the value", false, "constant", Value>;

/** The side as a decorator sees each of its elements. */
export type ElementSide<Of extends SideType> = Side<`each element of ${Of["words"]}`, false, Of["family"], Of["values"]>;

/** What a path leads to, or the sentence that it leads nowhere. */
export type TypeAt<Words extends string, Type, Path extends string> = Path extends `${infer Property}.${infer Rest}`
  ? TypeAt<`${Words}.${Property}`, PropertyType<Words, Type, Property>, Rest>
  : PropertyType<Words, Type, Path>;

type PropertyType<Words extends string, Type, Property extends string> = Type extends string
  ? Type
  : Type extends { readonly properties: infer Properties }
    ? Property extends keyof Properties
      ? Properties[Property]
      : `the fact \`${Words}\` has no property \`${Property}\``
    : `the fact \`${Words}\` has no properties`;

type Flat<Type> = { readonly [Key in keyof Type]: Type[Key] };

type WithDefault<Facts> = { [Id in keyof Facts]: Facts[Id] extends { readonly default: unknown } ? Id : never }[keyof Facts];

/** The facts, or properties, as they come in: those with a default may be left out. */
export type FactsInput<Facts> = Flat<
  { readonly [Id in Exclude<keyof Facts, WithDefault<Facts>>]: FactValueOf<Facts[Id]> } & {
    readonly [Id in WithDefault<Facts>]?: FactValueOf<Facts[Id]>;
  }
>;

type FactValueOf<Type> = Type extends { readonly type: "array"; readonly items: infer Items }
  ? readonly ScalarOf<Items>[]
  : Type extends { readonly type: "object"; readonly properties: infer Properties }
    ? FactsInput<Properties>
    : ScalarOf<Type>;
