/**
 * Turns 32 words of 32 bits over their diagonal, in place: bit `i` of word `j` becomes bit `j` of word `i`.
 * After Warren, Hacker's Delight (2nd edition), 7-3: halves, quarters … change places.
 *
 * @param at the first of the words
 */
export const transpose = (words: Int32Array, at: number): void => {
  let mask = 0x0000ffff;
  for (let step = 16; step !== 0; step >>= 1, mask ^= mask << step) {
    for (let i = 0; i < 32; i = (i + step + 1) & ~step) {
      const low = words[at + i] as number;
      const high = words[at + i + step] as number;
      const change = ((low >>> step) ^ high) & mask;
      words[at + i] = low ^ (change << step);
      words[at + i + step] = high ^ change;
    }
  }
};
