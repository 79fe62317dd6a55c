/** Numbers that look random and are the same for the same seed (mulberry32, after Tommy Ettinger). */
export const randomOf = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number in [0, bound). */
  const below = (bound) => Math.floor(next() * bound);
  return { below, chance: (share) => next() < share, pick: (values) => values[below(values.length)] };
};
