import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** The next of a sequence of independent draws, uniform in (0, 1). */
export type Draw = () => number;

/** Sequences of draws for one customer. Two of them are the same only where all that names them is. */
export type Draws = (service: string, purpose: "base" | "extra" | "choice", from?: number) => Draw;

const WORDS = 8;
const RANGE = 2 ** 32;

/**
 * Draws that nobody can tell from chance, nor foresee, who does not have the secret: 32 bits each of HMAC-SHA-256 under the secret,
 * of a text that says the customer, the service, what the draw is for, and its number. Written as JSON, so that no two of them say the same.
 *
 * @param secret a text counts as its bytes in UTF-8
 */
export const drawsOf = (secret: string | Uint8Array, customer: string): Draws => {
  const keyed = hmac.create(sha256, typeof secret === "string" ? utf8ToBytes(secret) : secret);
  const digest = new Uint8Array(sha256.outputLen);
  const used = keyed.clone();
  return (service, purpose, from = 0) => {
    const words = new Uint32Array(WORDS);
    let block = from;
    let next = WORDS;
    return () => {
      if (next === WORDS) {
        keyed._cloneInto(used).update(utf8ToBytes(JSON.stringify(["surprise", customer, service, purpose, block])));
        used.digestInto(digest);
        for (let word = 0; word < WORDS; word++) words[word] = wordAt(digest, word * 4);
        block += 1;
        next = 0;
      }
      return ((words[next++] as number) + 0.5) / RANGE;
    };
  };
};

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);

/** How many bytes a secret has. */
export const bytesIn = (secret: string | Uint8Array): number => (typeof secret === "string" ? utf8ToBytes(secret).length : secret.length);
