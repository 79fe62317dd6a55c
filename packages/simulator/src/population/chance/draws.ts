// Chance that depends on nothing but what it is for: the seed, the purpose, and who and when. So a simulation is the same to the last bit
// however its customers are spread over threads; and two policies meet the same customers with the same luck, which makes comparing them
// so much sharper (common random numbers). A generator with a state could do neither.

const mix = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
};

/** The number of a name, such as a service's or a fact's: 32 bits. */
export const numberOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return mix(hash);
};

/** The seed of one purpose: what is drawn for another one has nothing to do with it. */
export const streamOf = (seed: number, purpose: string): number => mix(mix(seed | 0) ^ numberOf(purpose));

/** 32 bits, from a stream and two numbers. Whoever draws much for one and the same row, or in one and the same week, mixes that once. */
export const bitsOf = (stream: number, one: number, other: number): number => bitsFrom(mixedOne(one), mixedOther(stream, other));

/** What bits have of the first number, and what they have of the stream and the other one: for those who mix that once. */
export const mixedOne = (one: number): number => mix(Math.imul(one, 0x9e3779b1));
export const mixedOther = (stream: number, other: number): number => mix((stream + Math.imul(other, 0x85ebca77)) | 0);
// the sum is one of whole numbers of 32 bits, as all within is
export const bitsFrom = (one: number, other: number): number => mix((one + other) | 0) >>> 0;

/** Uniform in (0, 1), from 32 bits. */
export const uniformFrom = (bits: number): number => (bits + 0.5) / 2 ** 32;

/** Uniform in (0, 1), from a stream and two numbers: a row and a week, most often. */
export const uniformOf = (stream: number, one: number, other: number): number => uniformFrom(bitsOf(stream, one, other));
