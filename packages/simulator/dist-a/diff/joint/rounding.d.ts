import { type Policy } from "@tierpolicy/schema";
import type { Alignment } from "../alignment.js";
import type { Pair } from "../groups/parts-of.js";
import type { Replay } from "../replay/replay.js";
import type { Joint } from "./joint.js";
/**
 * Where one policy has numbers and the other whole numbers, they are compared over whole numbers. A channel's audience must be counted
 * with all of its members, though: where those with other numbers make a difference to what it carries, nothing can be said.
 *
 * @returns why a service cannot be compared; undefined where it can
 */
export declare const doubtfulRounding: (joint: Joint, { joined, words }: Alignment, pair: Pair, replay: Replay) => string | undefined;
/**
 * Facts that are compared with each other are all of whole numbers, or a space must know of the numbers between.
 *
 * @param policies in joint words
 * @returns why nothing can be compared; undefined where it can
 */
export declare const hopelessRounding: (rounded: readonly string[], policies: readonly Policy[]) => string | undefined;
//# sourceMappingURL=rounding.d.ts.map