import type { Described } from "./text.js";

export type Scalar = boolean | number | string;

/** Bounds of a number; each absent one does not bind. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/**
 * The values that a scalar can have. `integer` means a safe integer, `number` a finite double,
 * `string` any string, `date` a calendar day as `YYYY-MM-DD`,
 * `date-time` a moment in the one canonical form `YYYY-MM-DDThh:mm:ss.sssZ` (readers convert to it).
 */
export type ScalarType =
  | { readonly kind: "boolean" }
  | ({ readonly kind: "integer" | "number" } & Bounds)
  | { readonly kind: "string" }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "date-time" };

export interface ArrayType {
  readonly kind: "array";
  readonly items: ScalarType;
}

export interface ObjectType {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, Property>;
}

/** What a condition can look at: a scalar or an array of scalars. */
export type LeafType = ScalarType | ArrayType;
export type FactType = LeafType | ObjectType;

export type FactValue = Scalar | readonly Scalar[] | { readonly [property: string]: FactValue };

/** A property of an object fact. It is required unless it has a default. */
export interface Property extends Described {
  readonly type: FactType;
  readonly default?: FactValue;
}

/** A fact about a customer. It is required unless it has a default. */
export interface Fact extends Property {
  readonly id: string;
  /** The enum is listed from low to high. */
  readonly ordered: boolean;
  /** False: customers would not accept a difference in this fact as a reason for other treatment. */
  readonly merit: boolean;
  /** Comes round with the calendar. */
  readonly recurring: boolean;
  /** The date or moment of the decision; at most one fact is. */
  readonly clock: boolean;
}

/** A customer's facts as the policy declares them: complete, well typed, defaults filled in, dates canonical. */
export type Facts = { readonly [fact: string]: FactValue };
