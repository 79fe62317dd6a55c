import { type Family, familyOf } from "../../cells/domain/family.js";
import { intervalsOf } from "../../cells/domain/key-set.js";
import { rangeOf } from "../../cells/domain/range.js";
import type { Leaf } from "../../cells/leaves/leaf.js";
import type { LeafFeature } from "../../compile/features.js";
import type { Regions } from "../../compile/regions.js";
import type { Circuit } from "./circuit.js";

/** So many tests are answered by one look-up. */
export const PLANE_BITS = 32;

/** What the regions of one leaf answer to up to 32 tests: bit `bit` of `masks[region]` is the answer to the test whose register is `registers[…]`. */
export interface LeafMasks {
  readonly plane: number;
  /** By region. */
  readonly masks: Int32Array;
}

/** The tests of a leaf: whether its value, or some element, lies in a set of regions. */
export class LeafTests {
  readonly leaf: Leaf;
  readonly family: Family;
  /** The first key of each region. */
  readonly starts: readonly number[];
  readonly tests: { readonly register: number; readonly regions: Regions }[] = [];
  readonly #registers = new Map<string, number>();

  /** @param feature absent where no condition compares the leaf with a constant */
  constructor(leaf: Leaf, feature: LeafFeature | undefined) {
    this.leaf = leaf;
    this.family = feature?.family ?? familyOf([leaf.scalar]);
    this.starts = feature?.starts ?? [rangeOf(leaf.scalar)?.least ?? 0];
  }

  /** The register of a test. */
  test(regions: Regions, circuit: Circuit): number {
    const key = `${regions.below} ${regions.flips.join()}`;
    const known = this.#registers.get(key) ?? circuit.input();
    if (!this.#registers.has(key)) this.tests.push({ register: known, regions });
    this.#registers.set(key, known);
    return known;
  }

  /** @param from the first of the tests, of which `count` begin at bit `shift` of the plane */
  masks(plane: number, shift: number, from: number, count: number): LeafMasks {
    const masks = new Int32Array(this.starts.length);
    for (let bit = 0; bit < count; bit++) {
      const test = this.tests[from + bit];
      if (test === undefined) break;
      for (const [first, end] of intervalsOf(test.regions, masks.length))
        for (let region = first; region < end; region++) masks[region] = (masks[region] as number) | (1 << (shift + bit));
    }
    return { plane, masks };
  }
}
