import type { ScalarType } from "@tierpolicy/schema";
import type { LookedAt } from "../regions/looked-at.js";
import { type Draw, type Scene } from "./scene.js";
/** Lists in which each region has an element, or has none, whatever the others have. */
export declare const listDraw: (scene: Scene, name: string, type: ScalarType, looked: LookedAt) => Draw;
//# sourceMappingURL=list-draw.d.ts.map