/** Lists whose order says something: an enum's, a chain of tiers', and those of the customer. */
const ORDERED_LISTS = new Set(["enum", "tiers"]);

/** A small generator of its own: what a seed makes must not change with a library. */
const random = (seed: number) => {
  let state = (seed + 1) >>> 0;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) % below;
  };
};

const permuted = <A>(items: readonly A[], next: (below: number) => number): A[] => {
  const left = [...items];
  return items.map(() => left.splice(next(left.length), 1)[0] as A);
};

const withNames = (rules: readonly unknown[]): readonly unknown[] =>
  rules.map((rule, place) => ({ name: `rule ${place + 1}`, ...(rule as object) }));

/** The same document, or customer, with keys and rules and lists of names and of conditions in another order. */
export const shuffled = (value: unknown, seed: number): unknown => {
  const next = random(seed);
  const shuffle = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) {
      // A rule without a name is called after its place, so it gets that name before it moves.
      const items = key === "rules" ? withNames(part) : part;
      return ORDERED_LISTS.has(key) ? items : permuted(items, next).map((item) => shuffle(item, ""));
    }
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(permuted(Object.entries(part), next).map(([name, inner]) => [name, shuffle(inner, name)]));
  };
  return shuffle(value, "");
};
