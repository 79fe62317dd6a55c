import type { FactType, Policy, Scalar } from "@tierpolicy/schema";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { isRecord, readFacts } from "../facts/read-facts.js";
import type { CodeArray, Column, Customers, NumberArray } from "./columns.js";

export type Given = { readonly [fact: string]: unknown };

/** How a column is written: choices without end, so that one seed says all. */
export interface Choice {
  /** A whole number in [0, below). */
  readonly pick: (below: number) => number;
}

/** The smallest seed chooses plain forms only. */
export const choices: fc.Arbitrary<Choice> = fc.nat().map(choiceOf);

/** After Lehmer: the next state is a multiple of the last, modulo the prime 2^31 - 1. */
function choiceOf(seed: number): Choice {
  let state = seed % 2147483647;
  return {
    pick: (below) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    },
  };
}

const isScalarOf = (type: FactType, value: unknown): boolean => {
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return typeof value === "number";
    default:
      return typeof value === "string";
  }
};

const DAY = 86_400_000;
const isDay = (value: unknown) =>
  typeof value === "string" && new Date(Date.parse(`${value}T00:00Z`) || 0).toISOString().slice(0, 10) === value;
const isMoment = (value: unknown) => typeof value === "string" && new Date(Date.parse(value) || 0).toISOString() === value;

/** The same values, written in one of the forms that hold them all. */
export const columnOf = (type: FactType, values: readonly unknown[], choice: Choice): Column => {
  const present = values.map((value) => Number(value !== undefined));
  const lacks = present.includes(0);
  const valid = Uint8Array.from(present, (one) => one * (1 + choice.pick(255)));
  const nullable = <A extends object>(column: A): A => (lacks || choice.pick(3) === 0 ? { ...column, valid } : column);
  const given = values.filter((value) => value !== undefined);
  const plain =
    choice.pick(4) === 0 ? { values: values.map((value, i) => (value === undefined && choice.pick(2) ? i : value)) } : [...values];
  const asPlain = Array.isArray(plain) ? plain : { ...plain, valid };

  if (choice.pick(4) === 0) return asPlain;
  if (type.kind === "array") {
    if (!given.every(Array.isArray)) return asPlain;
    const lists = values.map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : choice.pick(2) ? [] : ["filler"]));
    const before = choice.pick(3);
    const offsets = new Int32Array(lists.length + 1).fill(before);
    for (const [i, list] of lists.entries()) offsets[i + 1] = (offsets[i] as number) + list.length;
    const padding = Array.from({ length: before }, () => given.flat()[0]);
    // an element that is undefined cannot be, however it is written
    const elements = [...padding, ...lists.flat()];
    return nullable({ offsets, values: elements.includes("filler") ? elements : columnOf(type.items, elements, choice) });
  }
  if (type.kind === "object") {
    if (!given.every(isRecord)) return asPlain;
    const objects = values.map((value) => (value ?? {}) as Given);
    const properties = [...type.properties].flatMap(([name, property]): [string, Column][] => {
      const parts = objects.map((object) => (Object.hasOwn(object, name) ? object[name] : undefined));
      if (property.default !== undefined && parts.every((part) => part === undefined) && choice.pick(2)) return [];
      return [[name, columnOf(property.type, parts, choice)]];
    });
    return nullable({ properties: Object.fromEntries(properties) });
  }
  if (given.length > 0 && given.every((value) => Object.is(value, given[0])) && given.length === values.length && choice.pick(2))
    return { constant: given[0] };
  const forms: (() => Column)[] = [() => asPlain];
  const numbers = (array: NumberArray): Column =>
    lacks ? nullable({ values: array }) : choice.pick(2) ? array : nullable({ values: array });
  const filled = (one: (value: unknown) => number) => values.map((value) => (value === undefined ? choice.pick(100) : one(value)));
  if (given.every((value) => isScalarOf(type, value) || typeof value === "string" || typeof value === "number")) {
    forms.push(() => coded(values as readonly (Scalar | undefined)[], choice, nullable));
  }
  if (type.kind === "boolean" && given.every((value) => typeof value === "boolean"))
    forms.push(() => numbers(Uint8Array.from(filled(Number))));
  if ((type.kind === "number" || type.kind === "integer") && given.every((value) => typeof value === "number")) {
    const all = filled(Number);
    forms.push(() => numbers(Float64Array.from(all)));
    for (const one of [Int32Array, Int16Array, Uint8Array, Uint32Array, Float32Array]) {
      const array = one.from(all);
      if (array.every((value, i) => Object.is(value, all[i]))) forms.push(() => numbers(array));
    }
  }
  if (type.kind === "date" && given.every(isDay))
    forms.push(() => numbers(Int32Array.from(filled((value) => Date.parse(`${value}T00:00Z`) / DAY))));
  if (type.kind === "date-time" && given.every(isMoment))
    forms.push(() => numbers(Float64Array.from(filled((value) => Date.parse(`${value}`)))));
  return (forms[forms.length === 1 ? 0 : 1 + choice.pick(forms.length - 1)] as () => Column)();
};

const coded = (values: readonly (Scalar | undefined)[], choice: Choice, nullable: <A extends object>(column: A) => A): Column => {
  const dictionary: Scalar[] = [...new Set(values)].filter((value) => value !== undefined);
  if (choice.pick(2)) dictionary.push("nobody has it");
  const codes = values.map((value) => (value === undefined ? choice.pick(200) : dictionary.findIndex((one) => Object.is(one, value))));
  const kinds = [Uint8Array, Uint16Array, Int32Array, Uint32Array, Int8Array, Int16Array];
  const fitting = kinds.map((kind): CodeArray => kind.from(codes)).filter((array) => array.every((code, i) => code === codes[i]));
  return nullable({ codes: fitting[choice.pick(fitting.length)] as CodeArray, dictionary });
};

/** Customers as columns: each fact of the policy in some form, unless all have the default and it is left out. */
export const columnsOf = ({ facts }: Pick<Policy, "facts">, customers: readonly Given[], choice: Choice): Customers => ({
  rows: customers.length,
  columns: Object.fromEntries(
    [...facts].flatMap(([id, fact]): [string, Column][] => {
      const values = customers.map((customer) => (Object.hasOwn(customer, id) ? customer[id] : undefined));
      if (fact.default !== undefined && values.every((value) => value === undefined) && choice.pick(2)) return [];
      const column = columnOf(fact.type, values, choice);
      // a constant that is none of its fact is wrong as a whole, and that is another law
      const isWrong = "constant" in column && isLeft(readFacts({ facts: new Map([[id, fact]]) }, { [id]: column.constant }));
      return [[id, isWrong ? values : column]];
    }),
  ),
});
