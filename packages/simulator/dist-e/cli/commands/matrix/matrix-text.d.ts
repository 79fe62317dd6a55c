import type { MatrixRow } from "@tierpolicy/engine";
import { type Policy } from "@tierpolicy/schema";
import type { Screen } from "../../terminal/screen.js";
/** Services down, segments across; as many tables below one another as the width of the screen asks for. */
export declare const matrixText: (rows: readonly MatrixRow[], policy: Policy, screen: Screen) => string;
//# sourceMappingURL=matrix-text.d.ts.map