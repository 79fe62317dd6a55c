/** A map that nobody can change: unlike `Object.freeze(new Map())`, which leaves `set` working. */
export class FrozenMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #entries: Map<Key, Value>;

  constructor(entries: Iterable<readonly [Key, Value]>) {
    this.#entries = new Map(entries);
    Object.freeze(this);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  keys(): MapIterator<Key> {
    return this.#entries.keys();
  }

  values(): MapIterator<Value> {
    return this.#entries.values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#entries.entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#entries.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.#entries) visit(value, key, this);
  }
}

/**
 * Freezes a value and everything in it, in place. Something that is frozen already counts as deeply frozen,
 * so that what many parts share is walked through once.
 */
export const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof FrozenMap) {
    for (const item of value.values()) deepFreeze(item);
    return value;
  }
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
  return value;
};
