/** Exact up to this many leaves; beyond it the search for the best leaf to remove would take too long. */
const LARGEST_EXACT = 10;

/**
 * The tree depth of a graph: how many quantifiers must be nested to speak of all its vertices, if only neighbours can be compared.
 * An upper bound for large graphs.
 *
 * @param vertices a bit mask
 * @param neighbours for each vertex the bit mask of its neighbours
 */
export const treeDepth = (vertices: number, neighbours: readonly number[]): number => {
  const known = new Map<number, number>();
  const depth = (mask: number): number => {
    if (mask === 0) return 0;
    const remembered = known.get(mask);
    if (remembered !== undefined) return remembered;
    const parts = connectedParts(mask, neighbours);
    const result = parts.length > 1 ? Math.max(...parts.map(depth)) : 1 + depthBelow(mask);
    known.set(mask, result);
    return result;
  };
  const depthBelow = (mask: number): number => {
    const bits = bitsOf(mask);
    if (bits.length <= LARGEST_EXACT) return Math.min(...bits.map((bit) => depth(mask & ~(1 << bit))));
    const degree = (bit: number): number => bitsOf((neighbours[bit] as number) & mask).length;
    const busiest = bits.reduce((best, bit) => (degree(bit) > degree(best) ? bit : best));
    return depth(mask & ~(1 << busiest));
  };
  return depth(vertices);
};

export const bitsOf = (mask: number): readonly number[] => Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (mask >> bit) & 1);

const connectedParts = (mask: number, neighbours: readonly number[]): readonly number[] => {
  const parts: number[] = [];
  for (let rest = mask; rest !== 0; ) {
    let part = rest & -rest;
    for (let reached = 0; reached !== part; ) {
      reached = part;
      for (const bit of bitsOf(reached)) part |= (neighbours[bit] as number) & mask;
    }
    parts.push(part);
    rest &= ~part;
  }
  return parts;
};
