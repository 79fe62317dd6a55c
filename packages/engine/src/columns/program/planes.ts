import { type LeafMasks, type LeafTests, PLANE_BITS } from "./leaf-table.js";

/** Bits that are found, or looked at, for 32 rows at a time: by bit, the register. */
export type Plane = number[];

export interface PlannedLeaf {
  readonly tests: LeafTests;
  readonly masks: readonly LeafMasks[];
}

/** Lays out things of several bits in planes: the largest first, each in the first plane that has room for it. */
export class Planes {
  readonly all: Plane[] = [];

  /** @returns the plane and the first bit of the place of these registers, at most 32 */
  add(registers: readonly number[]): readonly [plane: number, shift: number] {
    let plane = this.all.findIndex((bits) => bits.length + registers.length <= PLANE_BITS);
    if (plane === -1) plane = this.all.push([]) - 1;
    const bits = this.all[plane] as Plane;
    const shift = bits.length;
    bits.push(...registers);
    return [plane, shift];
  }
}

/** A place for each test of each leaf. */
export const planLeaves = (planes: Planes, leaves: readonly LeafTests[]): readonly PlannedLeaf[] => {
  const largest = leaves.toSorted((one, other) => other.tests.length - one.tests.length);
  const masks = new Map(
    largest.map((leaf) => {
      const parts: LeafMasks[] = [];
      for (let from = 0; from < leaf.tests.length; from += PLANE_BITS) {
        const registers = leaf.tests.slice(from, from + PLANE_BITS).map(({ register }) => register);
        const [plane, shift] = planes.add(registers);
        parts.push(leaf.masks(plane, shift, from, registers.length));
      }
      return [leaf, parts];
    }),
  );
  return leaves.map((tests) => ({ tests, masks: masks.get(tests) ?? [] }));
};
