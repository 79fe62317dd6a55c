import type { Scratch } from "../scratch.js";

/** Whether an object is a record: not one of a class, an array, a date, nor one that calls itself something else. */
export const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !(Symbol.toStringTag in value);
};

interface NamedPlace {
  readonly name: string;
  readonly default: unknown;
  /** Where its value goes; -1 for an object, whose properties have places of their own. */
  readonly place: number;
  readonly properties: Properties | undefined;
}

/**
 * Reads the properties of an object by enumerating them, since V8 takes a value found by enumeration from its place in the object, and looks up
 * one that is asked for by a changing name: ten times the time. The order of the last object's properties is remembered,
 * so that objects that are built alike cost a comparison a property.
 */
export class Properties {
  readonly #slots: readonly NamedPlace[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The names and slots (-1 for what the policy does not declare) as the last object had them. */
  readonly #names: string[] = [];
  readonly #order: number[] = [];
  /** Where in `given` these properties begin. */
  readonly #first: number;

  /** @param first how many properties other objects have before these */
  constructor(slots: readonly NamedPlace[], first: number) {
    this.#slots = slots;
    this.#first = first;
    this.#numbers = new Map(slots.map(({ name }, number) => [name, number]));
  }

  /**
   * To look at a property may run somebody's code, and that may decide about another customer: what belongs to this one is in
   * the scratch, and what is remembered of the order is compared each time before it is used.
   *
   * @returns whether each has a value, or a default
   */
  read(input: object, into: Scratch): boolean {
    const { values, given } = into;
    const slots = this.#slots;
    const names = this.#names;
    const order = this.#order;
    const first = this.#first;
    for (let number = 0; number < slots.length; number++) given[first + number] = 0;
    let at = 0;
    let count = 0;
    for (const name in input) {
      if (names[at] !== name) {
        names[at] = name;
        order[at] = this.#numbers.get(name) ?? -1;
      }
      const number = order[at] as number;
      at += 1;
      if (number < 0) continue;
      const value = (input as { readonly [name: string]: unknown })[name];
      if (value === undefined) continue;
      const slot = slots[number] as NamedPlace;
      if (slot.place >= 0) values[slot.place] = value;
      else if (!readObject(slot, value, into)) return false;
      given[first + number] = 1;
      count += 1;
    }
    return count === slots.length || this.#readDefaults(into);
  }

  #readDefaults(into: Scratch): boolean {
    for (let number = 0; number < this.#slots.length; number++) {
      if (into.given[this.#first + number] === 1) continue;
      const slot = this.#slots[number] as NamedPlace;
      if (slot.default === undefined) return false;
      if (slot.place >= 0) into.values[slot.place] = slot.default;
      else if (!readObject(slot, slot.default, into)) return false;
    }
    return true;
  }
}

const readObject = ({ properties }: NamedPlace, value: unknown, into: Scratch): boolean =>
  typeof value === "object" && value !== null && isPlain(value) && (properties as Properties).read(value, into);
