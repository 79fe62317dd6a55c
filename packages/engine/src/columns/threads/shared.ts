import type { FactType, Policy, Property } from "@tierpolicy/schema";
import { isRecord } from "../../facts/read-facts.js";
import type { KnownCustomers } from "../form/customers.js";
import type { Filled, Form } from "../form/form.js";

type TypedArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The same numbers in memory that all threads see; those that lie there already are not copied. */
const shared = <Numbers extends TypedArray>(numbers: Numbers): Numbers => {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
};

/** The customers in a form that goes from thread to thread: numbers in shared memory, and values that can be cloned. */
export const sharedCustomers = ({ facts }: Pick<Policy, "facts">, { rows, columns }: KnownCustomers): KnownCustomers => ({
  rows,
  columns: new Map([...columns].map(([id, column]) => [id, sharedColumn(column, (facts.get(id) as Property).type)])),
});

const sharedColumn = ({ form, valid }: Filled, type: FactType): Filled => ({ form: sharedForm(form, type), valid: valid && shared(valid) });

const sharedForm = (form: Form, type: FactType): Form => {
  switch (form.kind) {
    case "numbers":
      return { kind: "numbers", values: shared(form.values) };
    case "coded":
      return { kind: "coded", codes: shared(form.codes), dictionary: form.dictionary.map((value) => cloneable(value, type) as never) };
    case "plain":
      return { kind: "plain", values: Array.from(form.values, (value) => cloneable(value, type)) };
    case "constant":
      return { kind: "constant", value: cloneable(form.value, type) };
    case "list":
      return {
        kind: "list",
        offsets: shared(form.offsets),
        elements: sharedColumn(form.elements, type.kind === "array" ? type.items : type),
      };
    case "object":
      return {
        kind: "object",
        properties: new Map([...form.properties].map(([name, column]) => [name, sharedColumn(column, propertyOf(type, name))])),
      };
  }
};

const propertyOf = (type: FactType, name: string): FactType =>
  type.kind === "object" ? (type.properties.get(name) as Property).type : type;

/** The value, as far as it can be right; `null`, which never is, for what cannot be cloned or is of no use. */
const cloneable = (value: unknown, type: FactType): unknown => {
  if (value === undefined) return undefined;
  switch (type.kind) {
    case "array":
      return Array.isArray(value) ? Array.from(value, (element) => cloneable(element, type.items) ?? null) : null;
    case "object": {
      if (!isRecord(value)) return null;
      const own = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
      return Object.fromEntries([...type.properties].map(([name, property]) => [name, cloneable(own(name), property.type)]));
    }
    default:
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  }
};

/** The rows [from, to) alone. */
export const stretchOf = ({ columns }: KnownCustomers, from: number, to: number): KnownCustomers => ({
  rows: to - from,
  columns: new Map([...columns].map(([id, column]) => [id, stretchOfColumn(column, from, to)])),
});

const stretchOfColumn = ({ form, valid }: Filled, from: number, to: number): Filled => ({
  form: stretchOfForm(form, from, to),
  valid: valid?.subarray(from, to),
});

const stretchOfForm = (form: Form, from: number, to: number): Form => {
  switch (form.kind) {
    case "numbers":
      return { kind: "numbers", values: form.values.subarray(from, to) };
    case "coded":
      return { ...form, codes: form.codes.subarray(from, to) };
    case "plain":
      return { kind: "plain", values: form.values.slice(from, to) };
    case "constant":
      return form;
    case "list": {
      const [begin, end] = [form.offsets[from] as number, form.offsets[to] as number];
      return {
        kind: "list",
        offsets: form.offsets.slice(from, to + 1).map((offset) => offset - begin),
        elements: stretchOfColumn(form.elements, begin, end),
      };
    }
    case "object":
      return {
        kind: "object",
        properties: new Map([...form.properties].map(([name, column]) => [name, stretchOfColumn(column, from, to)])),
      };
  }
};
