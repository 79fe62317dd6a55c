/**
 * A set of keys as a union of intervals: membership of the keys below the first flip, and the ascending keys from which on it is the opposite.
 */
export interface KeySet {
  readonly below: boolean;
  readonly flips: readonly number[];
}

export const complement = (set: KeySet): KeySet => ({ below: !set.below, flips: set.flips });

/** Ascending, without those that undo each other. */
const normal = (below: boolean, flips: readonly number[]): KeySet => {
  const kept: number[] = [];
  for (const flip of flips) {
    if (kept[kept.length - 1] === flip) kept.pop();
    else kept.push(flip);
  }
  return { below, flips: kept };
};

/** The keys below, at and from `next` on, each as a whole. */
export const threeWay = (key: number, next: number, below: boolean, at: boolean, above: boolean): KeySet =>
  normal(below, [...(below === at ? [] : [key]), ...(at === above ? [] : [next])]);

/** These keys alone. */
export const keysAlone = (keys: readonly number[], step: (key: number, steps: number) => number): KeySet => {
  const sorted = Float64Array.from(new Set(keys)).sort();
  const flips: number[] = [];
  for (const key of sorted) {
    if (flips[flips.length - 1] === key) flips[flips.length - 1] = step(key, 1);
    else flips.push(key, step(key, 1));
  }
  return { below: false, flips };
};

export const union = (sets: readonly KeySet[]): KeySet => {
  if (sets.length === 1) return sets[0] as KeySet;
  const events = sets.flatMap(({ below, flips }) => flips.map((key, i) => ({ key, change: (i % 2 === 0) === below ? -1 : 1 })));
  events.sort((one, other) => one.key - other.key);
  let inside = sets.filter(({ below }) => below).length;
  const below = inside > 0;
  const flips: number[] = [];
  for (let i = 0; i < events.length; ) {
    const { key } = events[i] as { key: number };
    const before = inside > 0;
    for (; events[i]?.key === key; i++) inside += (events[i] as { change: number }).change;
    if (inside > 0 !== before) flips.push(key);
  }
  return { below, flips };
};

export const intersection = (sets: readonly KeySet[]): KeySet => complement(union(sets.map(complement)));

/** How many of the ascending keys are smaller than this one. */
export const countBelow = (ascending: ArrayLike<number>, key: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The set among the places of ascending keys: membership of the first one, and the places from which on it is the opposite. */
export const placesOf = ({ below, flips }: KeySet, ascending: ArrayLike<number>): KeySet => {
  const set = normal(
    below,
    flips.map((flip) => countBelow(ascending, flip)).filter((place) => place < ascending.length),
  );
  return set.flips[0] === 0 ? { below: !below, flips: set.flips.slice(1) } : set;
};

/** The intervals of places, as [from, end). */
export const intervalsOf = ({ below, flips }: KeySet, end: number): readonly (readonly [number, number])[] => {
  const intervals: (readonly [number, number])[] = [];
  let from = below ? 0 : (flips[0] ?? end);
  for (let i = below ? 0 : 1; from < end; i += 2) {
    intervals.push([from, flips[i] ?? end]);
    from = flips[i + 1] ?? end;
  }
  return intervals;
};
