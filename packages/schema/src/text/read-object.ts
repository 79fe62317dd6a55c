import { quote } from "../diagnostics/words.js";
import { child } from "../resolve/document/pointer.js";
import { LONGEST_KEY, MOST_BYTES, MOST_DEPTH, MOST_PROBLEMS, RESERVED_KEY } from "./limits.js";
import type { TextProblem } from "./spelling.js";
import { LONE_SURROGATE } from "./spelling.js";

type ObjectProblem = Omit<TextProblem, "start" | "end">;

export interface ReadObject {
  readonly value: unknown;
  readonly problems: readonly ObjectProblem[];
  /** False where copying had to stop. */
  readonly reliable: boolean;
}

const KINDS: { readonly [type: string]: string } = {
  undefined: "undefined",
  function: "a function",
  symbol: "a symbol",
  bigint: "a bigint",
};

const className = (value: object): string => {
  const prototype: object | null = Object.getPrototypeOf(value);
  const maker: unknown = prototype === null ? undefined : Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  return typeof maker === "function" && maker.name !== "" ? `an instance of ${quote(maker.name)}` : "an object with a prototype of its own";
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A key whose value is undefined says nothing, as for `JSON.stringify`. */
const isAbsent = (property: PropertyDescriptor | undefined): boolean =>
  property !== undefined && property.get === undefined && property.set === undefined && property.value === undefined;

/** Copies what JSON can say, and reports the rest. Accessors are not called. */
class ObjectReader {
  readonly problems: ObjectProblem[] = [];
  readonly #open = new Set<object>();
  #bytes = 0;
  reliable = true;

  #report(code: TextProblem["code"], pointer: string, message: string, help: string, breaks = true): undefined {
    this.problems.push({ code, pointer, message, help, breaks });
    if (this.problems.length >= MOST_PROBLEMS) this.reliable = false;
  }

  /** The size of what it would be as text, so that a small graph which unfolds into a huge tree is found out in time. */
  #grows(size: number): void {
    this.#bytes += size;
    if (this.#bytes <= MOST_BYTES || !this.reliable) return;
    this.reliable = false;
    this.#report("too-large", "", "a document has at most 10 MB", "split the policy, or leave out what it repeats");
  }

  copy(value: unknown, pointer: string): unknown {
    if (!this.reliable) return undefined;
    switch (typeof value) {
      case "string":
        this.#grows(value.length + 2);
        if (LONE_SURROGATE.test(value))
          return this.#report("lone-surrogate", pointer, `${quote(value)} has half of a surrogate pair`, "write the whole character");
        return value;
      case "number":
        this.#grows(1);
        if (!Number.isFinite(value))
          return this.#report("not-plain-data", pointer, `\`${value}\` is not a JSON number`, "write a finite number");
        return value + 0;
      case "boolean":
        this.#grows(4);
        return value;
      case "object":
        return value === null ? null : this.#inside(value, pointer);
      default:
        return this.#report(
          "not-plain-data",
          pointer,
          `${KINDS[typeof value] ?? typeof value} is not data`,
          "write a value that JSON can say",
        );
    }
  }

  #inside(value: object, pointer: string): unknown {
    if (this.#open.has(value)) return this.#report("cyclic-data", pointer, "a value contains itself", "write out what is meant here");
    if (this.#open.size >= MOST_DEPTH) {
      this.#report(
        "too-deep",
        pointer,
        `values nest more than ${MOST_DEPTH} deep`,
        "conditions may nest 200 deep: name parts of them as segments",
      );
      this.reliable = false;
      return undefined;
    }
    this.#open.add(value);
    this.#grows(2);
    const copy = Array.isArray(value) ? this.#list(value, pointer) : this.#members(value, pointer);
    this.#open.delete(value);
    return copy;
  }

  #list(list: readonly unknown[], pointer: string): unknown {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length && this.reliable; index++) {
      this.#grows(1);
      copy.push(this.#property(Object.getOwnPropertyDescriptor(list, index), String(index), child(pointer, index)));
    }
    return copy;
  }

  #members(value: object, pointer: string): unknown {
    if (!isPlain(value))
      return this.#report(
        "not-plain-data",
        pointer,
        `${className(value)} is not plain data`,
        "write an object literal, a list or a string",
      );
    const copy: { [key: string]: unknown } = {};
    if (Object.getOwnPropertySymbols(value).length > 0)
      this.#report("not-plain-data", pointer, "a symbol cannot be a key", "write keys as strings", false);
    for (const key of Object.keys(value)) {
      if (!this.reliable) break;
      this.#grows(key.length + 4);
      const place = child(pointer, key.slice(0, LONGEST_KEY));
      if (key.length > LONGEST_KEY)
        this.#report("key-too-long", place, `a key has ${key.length} characters`, `choose a name of at most ${LONGEST_KEY}`);
      else if (key === RESERVED_KEY) this.#report("reserved-key", place, `\`${RESERVED_KEY}\` cannot be a key`, "choose another name");
      else if (LONE_SURROGATE.test(key))
        this.#report("lone-surrogate", place, `${quote(key)} has half of a surrogate pair`, "write the whole character");
      else {
        const property = Object.getOwnPropertyDescriptor(value, key);
        if (!isAbsent(property)) copy[key] = this.#property(property, key, place);
      }
    }
    return copy;
  }

  #property(property: PropertyDescriptor | undefined, key: string, pointer: string): unknown {
    if (property === undefined) return this.#report("not-plain-data", pointer, "a list has a hole", "write a value, or close the gap");
    if (property.get !== undefined || property.set !== undefined)
      return this.#report(
        "not-plain-data",
        pointer,
        `${quote(key)} is an accessor`,
        "write its value: what is computed may be another the next time",
      );
    return this.copy(property.value, pointer);
  }
}

/** Reads what is already parsed, or was never text: copies it, so that nobody can change it afterwards. */
export const readObject = (input: unknown): ReadObject => {
  const reader = new ObjectReader();
  try {
    const value = reader.copy(input, "");
    return { value, problems: reader.problems, reliable: reader.reliable };
  } catch (error) {
    // only a proxy can throw here
    const message = `the data throws when it is read: ${quote(error instanceof Error ? error.message : "something that is no error")}`;
    return {
      value: undefined,
      problems: [{ code: "not-plain-data", pointer: "", message, help: "pass plain data", breaks: true }],
      reliable: false,
    };
  }
};
