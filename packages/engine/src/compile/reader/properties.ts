/** Whether an object is a record: not one of a class, an array, a date. */
export const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
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
  /** By slot: the last object that had it. */
  readonly #stamps: Int32Array;
  #now = 0;

  constructor(slots: readonly NamedPlace[]) {
    this.#slots = slots;
    this.#numbers = new Map(slots.map(({ name }, number) => [name, number]));
    this.#stamps = new Int32Array(slots.length);
  }

  /** @returns whether each has a value, or a default */
  read(input: object, values: unknown[]): boolean {
    const slots = this.#slots;
    const names = this.#names;
    const order = this.#order;
    const stamps = this.#stamps;
    const now = (this.#now + 1) | 0;
    this.#now = now;
    let at = 0;
    let given = 0;
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
      else if (!readObject(slot, value, values)) return false;
      stamps[number] = now;
      given += 1;
    }
    return given === slots.length || this.#readDefaults(values, now);
  }

  #readDefaults(values: unknown[], now: number): boolean {
    for (let number = 0; number < this.#slots.length; number++) {
      if (this.#stamps[number] === now) continue;
      const slot = this.#slots[number] as NamedPlace;
      if (slot.default === undefined) return false;
      if (slot.place >= 0) values[slot.place] = slot.default;
      else if (!readObject(slot, slot.default, values)) return false;
    }
    return true;
  }
}

const readObject = ({ properties }: NamedPlace, value: unknown, values: unknown[]): boolean =>
  typeof value === "object" && value !== null && isPlain(value) && (properties as Properties).read(value, values);
