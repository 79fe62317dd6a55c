import { type Formulas } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import type { Violation } from "./property.js";
import type { Witness } from "./report.js";
/** The customers who show a violation. */
export interface Shown {
    /** Empty where the violation is that there is nobody. */
    readonly witness: Witness;
    /** Somebody because of whom it comes about. */
    readonly because?: Facts;
}
/** The plainest customers that show a violation; undefined where nobody does, which proves the property. */
export declare const findWitness: (formulas: Formulas, violation: Violation) => Shown | undefined;
//# sourceMappingURL=find-witness.d.ts.map