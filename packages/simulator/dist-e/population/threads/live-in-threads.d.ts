import { type Nature } from "../life/live.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
/**
 * Everybody lives through the weeks of a world that has not begun yet, on several threads: the same weeks as `live` has, to the last bit.
 * The world goes on in this thread meanwhile.
 *
 * @param threads at least 1; no more are started than there are shares worth one, and none for one share
 */
export declare function liveInThreads(world: World, nature: Nature, threads: number, script?: URL): AsyncGenerator<Week, void>;
/** How many threads can run at the same time. */
export declare const processors: () => number;
//# sourceMappingURL=live-in-threads.d.ts.map