import type { Property } from "@tierpolicy/schema";
import type { Draw, Scene } from "./scene.js";
/** How the values of a fact come about; where nobody compares it, it has its default. */
export declare const drawOf: (scene: Scene, fact: string, { type, default: given }: Property, path?: readonly string[]) => Draw;
//# sourceMappingURL=draw.d.ts.map