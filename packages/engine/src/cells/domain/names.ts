import type { Scalar } from "@tierpolicy/schema";
import type { Family } from "./family.js";

/**
 * Texts as keys: those mentioned are 1, 2, 3 … in the order of their first mention; 0, -1, -2 … are fresh ones, different from all that are mentioned.
 */
export class Names implements Family {
  readonly name = "text";
  readonly #keys = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #fresh: string[] = [];
  #words = 0;

  /** How many texts are mentioned. */
  get size(): number {
    return this.#texts.length;
  }

  mention(text: string): number {
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#keys.set(text, this.#texts.length);
    return this.#texts.length;
  }

  keyOf(value: Scalar): number {
    return this.#keys.get(`${value}`) ?? 0;
  }

  valueOf(key: number): string {
    if (key > 0) return this.#texts[key - 1] as string;
    while (this.#fresh.length <= -key) {
      const word = wordAt(this.#words++);
      if (!this.#keys.has(word)) this.#fresh.push(word);
    }
    return this.#fresh[-key] as string;
  }

  step(key: number, steps: number): number {
    return key + steps;
  }

  distance(from: number, to: number): number {
    return to - from;
  }
}

/** a, b, … z, aa, ab, … */
export const wordAt = (place: number): string => {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : wordAt(Math.floor(place / 26) - 1) + letter;
};
