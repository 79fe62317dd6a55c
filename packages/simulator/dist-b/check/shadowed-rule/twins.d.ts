import { type Formulas } from "@tierpolicy/engine";
import type { Rule } from "@tierpolicy/schema";
/** The rules, in the policy's order, that say the same of the same services to the same customers; the rule itself is among them. */
export declare const twinsOf: (formulas: Formulas, rule: Rule) => readonly Rule[];
//# sourceMappingURL=twins.d.ts.map