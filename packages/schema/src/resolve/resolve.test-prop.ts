import { readFileSync } from "node:fs";
import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../parse-policy.js";
import type { PolicyDocument } from "../structure/document.js";
import { child, stepsOf } from "./document/pointer.js";
import { problemsIn, resolve } from "./resolve.js";

const TEXT = readFileSync(new URL("example.policy.json", import.meta.url), "utf8");

/** A valid document that uses every part of the language; a fresh copy each time, for a policy freezes its document. */
const document = (): PolicyDocument => JSON.parse(TEXT);

/** Every place of a JSON value. */
const placesIn = (value: unknown, pointer = ""): readonly string[] =>
  typeof value !== "object" || value === null
    ? [pointer]
    : [pointer, ...Object.entries(value).flatMap(([key, below]) => placesIn(below, child(pointer, key)))];

const places = placesIn(document());

/** The same document with a value replaced, wherever it stands. */
const replaced = (value: unknown, pointer: string, by: unknown, here = ""): unknown => {
  if (here === pointer) return by;
  if (Array.isArray(value)) return value.map((item, index) => replaced(item, pointer, by, child(here, index)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, pointer, by, child(here, key))]));
};

const valueAt = (pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((value, step) => (value as { readonly [step: string]: unknown })[step], document());

const isFrozen = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  const below = Symbol.iterator in value ? [...(value as Iterable<unknown>)].flat() : Object.values(value);
  return Object.isFrozen(value) && below.every(isFrozen);
};

/** A value with its maps as plain objects, whose keys have no order, and its lists of names in one order. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? value.toSorted() : value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    [...(Symbol.iterator in value ? (value as Iterable<[string, unknown]>) : Object.entries(value))].map(([key, item]) => [
      key,
      plain(item),
    ]),
  );
};

const WORDS = ["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__", "", "owner", "no-such-thing"];

describe("what is said of a document", () => {
  it("never follows from the parts that are broken", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 4 }), (broken) => {
        expect(problemsIn(document(), broken)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("never follows from keys that are missing or unknown", () => {
    const keys = fc.constantFrom("title", "fact", "service", "terms", "conditions", "from", "rules", "clock", "default", "path");
    fc.assert(
      fc.property(fc.constantFrom(...places), keys, (place, key) => {
        const pointer = child(place, key);
        fc.pre(!places.includes(pointer));
        expect(problemsIn(document(), [pointer])).toEqual([]);
      }),
    );
  });

  it("is the same whether or not something unrelated is broken", () => {
    const typo = replaced(document(), "/rules/0/event/params/service", "waranty");
    const unrelated = places.filter((place) => place !== "" && !"/rules/0/event/params/service".startsWith(place) && place !== "/services");
    fc.assert(
      fc.property(fc.constantFrom(...unrelated), (place) => {
        expect(problemsIn(typo, [place]).map(({ message }) => message)).toContain("there is no service `waranty`");
      }),
    );
  });

  it("is said without a throw, whatever stands anywhere", () => {
    const things = fc.oneof(fc.constantFrom<unknown>(...WORDS, -1, 1e9, true, [], {}), fc.constantFrom(...places).map(valueAt));
    fc.assert(
      fc.property(fc.constantFrom(...places), things, (place, thing) => {
        const parsed = parsePolicy(replaced(document(), place, thing));
        expect(parsed._tag === "Right" || parsed.left.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a policy", () => {
  it("is deeply frozen, and its maps have no way to change them", () => {
    const result = resolve(document());
    if (!isRight(result)) throw new Error("the example is valid");
    const { document: source, ...policy } = result.right;
    expect(isFrozen(source)).toBe(true);
    for (const part of Object.values(policy)) if (typeof part !== "function") expect(isFrozen(part)).toBe(true);
    expect(policy.services).not.toHaveProperty("set");
  });

  it("does not depend on the order of keys", () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seed)] as const);
      return Object.fromEntries(entries.toSorted(([a], [b]) => ((a.length * seed) % 7) - ((b.length * seed) % 7)));
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (seed) => {
        const [one, other] = [resolve(document()), resolve(shuffled(document(), seed) as PolicyDocument)];
        if (!isRight(one) || !isRight(other)) throw new Error("the example is valid");
        expect(plain(other.right.services)).toEqual(plain(one.right.services));
        expect(plain(other.right.rules)).toEqual(plain(one.right.rules));
      }),
    );
  });
});
