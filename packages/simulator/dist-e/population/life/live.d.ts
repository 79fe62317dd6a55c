import type { Coefficients } from "../coefficients/coefficients.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
/** What luck and nature bring. */
export interface Nature {
    /** A whole number. */
    readonly seed: number;
    readonly coefficients: Coefficients;
}
/** Everybody lives through the weeks of a world that has not begun yet, in this thread; a week each time that the next one is asked for. */
export declare function live(world: World, nature: Nature): Generator<Week, void>;
//# sourceMappingURL=live.d.ts.map