import type { FactType, FactValue, Scalar, ScalarType } from "@tierpolicy/schema";
import { numberOf } from "../calendar.js";
import { codesFor, type Numbers, type Stored } from "./stored.js";

/** Takes the values of a column, one row after the other. */
export interface Builder {
  readonly add: (value: FactValue) => void;
  readonly done: () => Stored;
}

/** A builder of values in their canonical form. */
export const builderOf = (type: FactType): Builder => {
  switch (type.kind) {
    case "object": {
      const builders = [...type.properties].map(([name, property]) => [name, builderOf(property.type)] as const);
      return {
        add: (value) => {
          for (const [name, builder] of builders) builder.add((value as { readonly [name: string]: FactValue })[name] as FactValue);
        },
        done: () => ({ kind: "object", properties: new Map(builders.map(([name, builder]) => [name, builder.done()])) }),
      };
    }
    case "array": {
      const elements = builderOf(type.items);
      const offsets = [0];
      return {
        add: (value) => {
          const list = value as readonly Scalar[];
          for (const element of list) elements.add(element);
          offsets.push((offsets.at(-1) as number) + list.length);
        },
        done: () => ({ kind: "lists", offsets: Uint32Array.from(offsets), elements: elements.done() }),
      };
    }
    case "enum":
    case "string":
      return textBuilder(type.kind === "enum" ? type.values : []);
    default: {
      const numbers: number[] = [];
      return {
        add: (value) => numbers.push(numberOf(type, value as Scalar)),
        done: () => ({ kind: "numbers", values: numbersOf(type, numbers) }),
      };
    }
  }
};

const numbersOf = ({ kind }: ScalarType, numbers: readonly number[]): Numbers =>
  kind === "boolean" ? Uint8Array.from(numbers) : kind === "date" ? Int32Array.from(numbers) : Float64Array.from(numbers);

const textBuilder = (known: readonly string[]): Builder => {
  const places = new Map(known.map((text, place) => [text, place]));
  const codes: number[] = [];
  return {
    add: (value) => {
      const text = value as string;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      codes.push(place);
    },
    done: () => {
      const stored = codesFor(places.size, codes.length);
      stored.set(codes);
      return { kind: "coded", codes: stored, dictionary: [...places.keys()] };
    },
  };
};

/** The column of some values. */
export const storedOf = (type: FactType, values: Iterable<FactValue>): Stored => {
  const builder = builderOf(type);
  for (const value of values) builder.add(value);
  return builder.done();
};
