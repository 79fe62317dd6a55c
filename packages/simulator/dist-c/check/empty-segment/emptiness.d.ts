import type { Formulas } from "@tierpolicy/engine";
import { type Condition } from "@tierpolicy/schema";
/** Why no possible customer meets a condition, as a clause. */
export declare const emptinessOf: ({ policy, space, possible, segment }: Formulas, condition: Condition) => string;
//# sourceMappingURL=emptiness.d.ts.map