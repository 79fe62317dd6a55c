import type { Fact, FactType, FactValue, Policy, Property, Scalar } from "@tierpolicy/schema";
import type { Leaf } from "../../cells/leaves/leaf.js";
import { readFacts } from "../../facts/read-facts.js";
import { readScalar } from "../../facts/read-scalar.js";
import { InvariantError } from "../../invariant-error.js";
import type { KnownCustomers } from "../form/customers.js";
import type { Filled, Form } from "../form/form.js";

/** What a leaf is in canonical form: a value of it, or the elements of an array. */
export type LeafValue = Scalar | readonly Scalar[];

/** A value that is none of its type. */
export const BAD: unique symbol = Symbol("a value that cannot be");

/** What a row of values as a caller gives them says of a leaf; undefined where it says nothing. */
export type ReadRow = (row: number) => LeafValue | typeof BAD | undefined;

/** A fact, or a property on the way to a leaf, that some rows may lack. */
export interface Absence {
  readonly valid: Uint8Array | undefined;
  /** What the leaf is where it is lacking; undefined where there is no default. */
  readonly value: LeafValue | undefined;
}

/** Where the values of a leaf come from. */
export type Source =
  | { readonly kind: "constant"; readonly value: LeafValue | typeof BAD }
  | { readonly kind: "read"; readonly read: ReadRow }
  | Extract<Form, { readonly kind: "numbers" | "coded" | "list" }>;

export interface LeafColumn {
  readonly source: Source;
  /** From the fact down to the leaf itself. */
  readonly absences: readonly Absence[];
}

/** Walks from the column of a fact down to a leaf. */
export const leafColumn = ({ facts }: Pick<Policy, "facts">, { columns }: KnownCustomers, { fact, path }: Leaf): LeafColumn => {
  const absences: Absence[] = [];
  let property: Property | Fact | undefined = facts.get(fact);
  let column: Filled | undefined = columns.get(fact);
  for (let depth = 0; ; depth++) {
    if (property === undefined) throw new InvariantError(`the policy does not declare \`${[fact, ...path].join(".")}\``);
    const rest = path.slice(depth);
    const lacking = property.default === undefined ? undefined : project(property.default, rest);
    if (column === undefined) return { source: constant(lacking), absences };
    const { form, valid } = column;
    absences.push({ valid, value: lacking });
    if (form.kind === "constant") {
      const value = reader(property, rest)(form.value);
      return { source: constant(value === undefined ? lacking : value), absences };
    }
    if (form.kind === "plain") {
      const read = reader(property, rest);
      return { source: { kind: "read", read: (row) => read(form.values[row]) }, absences };
    }
    if (form.kind !== "object") return { source: form, absences };
    const next = path[depth] as string;
    column = form.properties.get(next);
    property = property.type.kind === "object" ? property.type.properties.get(next) : undefined;
  }
};

const constant = (value: LeafValue | typeof BAD | undefined): Source => ({ kind: "constant", value: value ?? BAD });

const project = (value: FactValue, path: readonly string[]): LeafValue => {
  const found = path.reduce<FactValue | undefined>((object, name) => (object as { readonly [name: string]: FactValue })[name], value);
  return found as LeafValue;
};

/** Reads a value as a caller gives it, and of an object what is at the path. */
const reader = (property: Property, path: readonly string[]): ((value: unknown) => LeafValue | typeof BAD | undefined) => {
  const { type } = property;
  if (type.kind === "array" || type.kind === "object") {
    const facts = new Map([["value", { ...property, id: "value" } as Fact]]);
    return (value) => {
      if (value === undefined) return undefined;
      const read = readFacts({ facts }, { value });
      return read._tag === "Left" ? BAD : project(read.right["value"] as FactValue, path);
    };
  }
  return (value) => (value === undefined ? undefined : readElement(type, value));
};

/** The canonical form of a scalar. */
export const readElement = (type: Exclude<FactType, { kind: "array" | "object" }>, value: unknown): Scalar | typeof BAD => {
  const read = readScalar(type, value, NOWHERE);
  return read._tag === "Left" ? BAD : read.right;
};

/** What is wrong is only put into words when somebody asks. */
const NOWHERE: readonly string[] = [];
