import type { Fact } from "@tierpolicy/schema";
import type { Scene } from "./drawing/scene.js";
import type { Traits } from "./traits.js";
/** Draws facts of some rows; the clock is nobody's own. */
export declare const generate: (scene: Scene, facts: ReadonlyMap<string, Fact>, rows: Uint32Array, attempt: number) => Traits;
//# sourceMappingURL=generate.d.ts.map