/** A leaf of a group, as its geometry sees it. */
export interface Place {
  readonly isArray: boolean;
  /** The bit of an array that is compared with arrays; 0 for all others. */
  readonly tied: number;
}

/**
 * Representative points for leaves that are compared with each other: few, yet enough of them that every possible order of
 * the leaves' values (of the elements of arrays, what their comparisons can see of it) is realised by points.
 */
export interface Geometry {
  /** The keys of the points, ascending. */
  readonly points: readonly number[];
  /** All possible keys are points, so that every set over the points is exact. */
  readonly complete: boolean;
  /** For each leaf of the group, the points that it may have, ascending. */
  readonly pointsOf: readonly Int32Array[];
  /** Points in the same order as a customer's keys, for each leaf of the group. */
  locate(keys: readonly (readonly number[])[]): readonly (readonly number[])[];
  /** The key is always located at a point of its own, and that point is always realised as the key. */
  isExact(key: number): boolean;
  /**
   * How far into its gap a change of truth at a point reaches: the least r such that keys at least r steps from both ends of the gap are on one side of it.
   */
  margin(point: number): number;
  /** Keys in the same order as the points: the inverse of `locate`. `used` are the points of the scalars. */
  realise(used: Iterable<number>): (point: number) => number;
  /** Readable keys for the used points, in the same order where there is one; steps between them may be larger than they should be. */
  spread?(used: Iterable<number>): ((point: number) => number) | undefined;
  /** Where keys begin that are located at the same point if no other scalar lies in their gap, ascending, and that point. */
  alone?(): readonly (readonly [key: number, point: number])[];
}
