import type { Telling } from "../words/telling.js";
import { type Section } from "./section.js";
/** Segments and services: who gets what, how firmly promised, how widely told. */
export declare const matrixSection: (telling: Telling) => Section;
//# sourceMappingURL=matrix.d.ts.map