const LEAST_ROOM = 256;

/**
 * Words over whole numbers, each prefix of one numbered when it is first met. To walk a word that was met before costs a look-up a letter,
 * in flat arrays, and makes nothing.
 */
export class Trie {
  /** How many prefixes there are; the first ones are the roots. */
  size: number;
  readonly #roots: number;
  /** By prefix: what it continues, and with which letter of which alphabet. */
  #parents: Int32Array;
  #alphabets: Int32Array;
  #letters: Int32Array;
  /** Prefixes (plus 1) by the hash of what they continue; open addressing, at most half full. */
  #slots: Int32Array;

  /** @param roots how many empty words there are; they are numbered from 0 on */
  constructor(roots: number) {
    this.#roots = roots;
    this.size = roots;
    let room = LEAST_ROOM;
    while (room < 2 * roots) room *= 2;
    this.#parents = new Int32Array(room);
    this.#alphabets = new Int32Array(room);
    this.#letters = new Int32Array(room);
    this.#slots = new Int32Array(2 * room);
  }

  /** The prefix that continues another one with a letter. */
  next(parent: number, alphabet: number, letter: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(parent, alphabet, letter) & mask;
    for (;;) {
      const prefix = (this.#slots[slot] as number) - 1;
      if (prefix < 0) return this.#add(parent, alphabet, letter, slot);
      if (this.#parents[prefix] === parent && this.#letters[prefix] === letter && this.#alphabets[prefix] === alphabet) return prefix;
      slot = (slot + 1) & mask;
    }
  }

  /** Calls for each letter of a word, the last one first, and returns its root. */
  walk(prefix: number, visit: (alphabet: number, letter: number) => void): number {
    let at = prefix;
    for (; at >= this.#roots; at = this.#parents[at] as number) visit(this.#alphabets[at] as number, this.#letters[at] as number);
    return at;
  }

  /** The empty word that a prefix continues. */
  rootOf(prefix: number): number {
    let at = prefix;
    while (at >= this.#roots) at = this.#parents[at] as number;
    return at;
  }

  #add(parent: number, alphabet: number, letter: number, slot: number): number {
    const prefix = this.size;
    this.size += 1;
    if (prefix === this.#parents.length) this.#grow();
    this.#parents[prefix] = parent;
    this.#alphabets[prefix] = alphabet;
    this.#letters[prefix] = letter;
    if (2 * this.size <= this.#slots.length && this.#slots[slot] === 0) this.#slots[slot] = prefix + 1;
    else this.#fill();
    return prefix;
  }

  #grow(): void {
    const room = 2 * this.#parents.length;
    this.#parents = enlarged(this.#parents, room);
    this.#alphabets = enlarged(this.#alphabets, room);
    this.#letters = enlarged(this.#letters, room);
    this.#slots = new Int32Array(2 * room);
  }

  /** Puts every prefix in its slot anew. */
  #fill(): void {
    const mask = this.#slots.length - 1;
    this.#slots.fill(0);
    for (let prefix = this.#roots; prefix < this.size; prefix++) {
      let slot = hashOf(this.#parents[prefix] as number, this.#alphabets[prefix] as number, this.#letters[prefix] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = prefix + 1;
    }
  }
}

const hashOf = (parent: number, alphabet: number, letter: number): number => {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(alphabet, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

const enlarged = (array: Int32Array, length: number): Int32Array => {
  const more = new Int32Array(length);
  more.set(array);
  return more;
};
