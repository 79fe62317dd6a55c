import { stepsOf } from "./pointer.js";

/**
 * A part of a document of which pieces may be structurally broken and have been taken out. A key that is present with the
 * value undefined is broken; a key that is not present was not written.
 */
export type Sound<Part> = Part extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Part extends object
    ? { readonly [Key in keyof Part]?: Sound<Part[Key]> | undefined }
    : Part;

/** Whether one of the keys was written, and what was written is broken. */
export const isBroken = (part: object, ...keys: readonly string[]): boolean =>
  keys.some((key) => Object.hasOwn(part, key) && (part as { readonly [key: string]: unknown })[key] === undefined);

/** The entries of a map from the author's names to parts, with undefined for the broken ones. */
export const entriesOf = <Part>(map: { readonly [name: string]: Part } | undefined): readonly (readonly [string, Part])[] =>
  map === undefined ? [] : Object.entries(map);

interface Tree {
  readonly [step: string]: Tree | true;
}

const treeOf = (pointers: readonly string[]): Tree | true => {
  const root: { [step: string]: Tree | true } = Object.create(null);
  for (const pointer of pointers) {
    const steps = stepsOf(pointer);
    const last = steps.at(-1);
    if (last === undefined) return true;
    let here = root;
    for (const step of steps.slice(0, -1)) {
      const next = here[step] ?? Object.create(null);
      here[step] = next;
      if (next === true) break;
      here = next;
    }
    here[last] = true;
  }
  return root;
};

const without = (value: unknown, broken: Tree | true): unknown => {
  if (broken === true) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => (broken[index] === undefined ? item : without(item, broken[index])));
  if (typeof value !== "object" || value === null) return undefined;
  const copy: { [key: string]: unknown } = Object.assign(Object.create(null), value);
  for (const [key, below] of Object.entries(broken)) copy[key] = without(copy[key], below);
  return copy;
};

/**
 * The document without what the pointers name: its members become undefined, so that names and places stay.
 *
 * @param broken JSON Pointers, also of keys that are missing
 */
export const soundPartOf = (document: unknown, broken: readonly string[]): unknown =>
  broken.length === 0 ? document : without(document, treeOf(broken));
