import type { Ladder } from "./lattice.js";

/**
 * Some levels of a ladder as whole numbers from 0 on, which combine faster than the levels themselves: of two the join is the greater
 * number, and the meet the lesser.
 *
 * @example
 * const ranks = new Ranks(termLattice({ kind: "integer", better: "less" }), [4, 24, 8]);
 * ranks.levels; // [24, 8, 4]
 * ranks.rankOf(4); // 2
 */
export class Ranks<Level> {
  /** By rank. */
  readonly levels: readonly Level[];
  readonly #ranks: ReadonlyMap<Level, number>;

  /** @param levels in any order, and as often as it comes */
  constructor({ compare }: Pick<Ladder<Level>, "compare">, levels: Iterable<Level>) {
    this.levels = [...new Set(levels)].sort(compare);
    this.#ranks = new Map(this.levels.map((level, rank) => [level, rank]));
  }

  /** @returns -1 for a level that was not given */
  rankOf(level: Level): number {
    return this.#ranks.get(level) ?? -1;
  }
}
