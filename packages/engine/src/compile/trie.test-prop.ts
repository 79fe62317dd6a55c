import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Trie } from "./trie.js";

const ROOTS = 3;
const letters = fc.array(fc.tuple(fc.nat(2), fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 30 - 1 }))), { maxLength: 5 });
const words = fc.tuple(fc.nat(ROOTS - 1), letters);

const walked = (trie: Trie, [root, ofWord]: readonly [number, readonly (readonly [number, number])[]]): number =>
  ofWord.reduce((prefix, [alphabet, letter]) => trie.next(prefix, alphabet, letter), root);

describe("a trie", () => {
  test("numbers the same word alike and different words differently, and can say each again", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (all) => {
        const trie = new Trie(ROOTS);
        const numbers = all.map((word) => walked(trie, word));
        const bySpelling = new Map(all.map((word, index) => [JSON.stringify(word), numbers[index] as number]));
        expect(new Set(bySpelling.values()).size).toBe(bySpelling.size);
        for (const [index, word] of all.entries()) {
          const number = numbers[index] as number;
          expect(walked(trie, word)).toBe(number);
          const spelt: (readonly [number, number])[] = [];
          const root = trie.walk(number, (alphabet, letter) => spelt.unshift([alphabet, letter]));
          expect([root, spelt]).toEqual(word);
          expect(trie.rootOf(number)).toBe(word[0]);
        }
      }),
    );
  });
});
