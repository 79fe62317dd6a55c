/** A place in a value, and what is found there. */
export type Trace = `${string}: ${string}`;

/**
 * All that somebody who holds a value can read off it, place by place: values and their types, keys in their order, symbols, hidden properties,
 * getters, prototypes, whether it can be changed, and where an object stands a second time. Equal imprints: nobody can tell the values apart.
 */
export const imprintOf = (value: unknown): readonly Trace[] => {
  const traces: Trace[] = [];
  const places = new Map<object, string>();
  const look = (part: unknown, place: string): void => {
    if ((typeof part !== "object" || part === null) && typeof part !== "function") {
      traces.push(`${place}: ${typeof part === "string" ? JSON.stringify(part) : describe(part)}`);
      return;
    }
    const known = places.get(part);
    if (known !== undefined) {
      traces.push(`${place}: the same as ${known}`);
      return;
    }
    places.set(part, place);
    const keys = Reflect.ownKeys(part);
    traces.push(`${place}: ${kindOf(part)} ${changeability(part)} [${keys.map(String).join(", ")}]`);
    if (part instanceof Map || part instanceof Set) [...part].forEach((entry, at) => void look(entry, `${place}<${at}>`));
    for (const key of keys) {
      const { value: inner, get, enumerable } = Object.getOwnPropertyDescriptor(part, key) as PropertyDescriptor;
      const at = `${place}.${String(key)}${enumerable ? "" : " (hidden)"}${get ? " (asked)" : ""}`;
      if (typeof part !== "function") look(get ? Reflect.get(part, key) : inner, at);
    }
  };
  look(value, "");
  return traces;
};

const describe = (value: unknown): string => (Object.is(value, -0) ? "-0" : `${typeof value} ${String(value)}`);

const kindOf = (value: object): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null ? "without prototype" : String((prototype as object).constructor.name);
};

const changeability = (value: object): string => (Object.isFrozen(value) ? "frozen" : Object.isSealed(value) ? "sealed" : "open");

/** Where two imprints first differ, and how; undefined where they are the same. */
export const firstDifference = (one: readonly string[], other: readonly string[]): string | undefined => {
  const at = one.findIndex((line, place) => line !== other[place]);
  if (at === -1 && one.length === other.length) return undefined;
  const place = at === -1 ? one.length : at;
  return `${one[place] ?? "nothing more"} | ${other[place] ?? "nothing more"}`;
};
