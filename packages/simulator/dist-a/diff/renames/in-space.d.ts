import type { Alignment } from "../alignment.js";
import type { SegmentPair } from "../groups/concerned.js";
import type { JointSpace } from "../joint/joint.js";
/**
 * Segments that have vanished, each with the new segment of the very same customers. Where a budget does not suffice to tell,
 * nothing is a rename.
 */
export declare const segmentRenames: ({ before, after, words }: Alignment, space: JointSpace) => ReadonlyMap<string, string>;
/** Services that have vanished, each with the new service of the same class, standard and terms that is decided the same for everybody. */
export declare const serviceRenames: ({ before, after, vanished, added }: Alignment, space: JointSpace) => ReadonlyMap<string, string>;
/** Every segment of either policy; those that have vanished come last. */
export declare const segmentPairs: ({ before, after, words }: Alignment, renames: ReadonlyMap<string, string>) => readonly SegmentPair[];
//# sourceMappingURL=in-space.d.ts.map