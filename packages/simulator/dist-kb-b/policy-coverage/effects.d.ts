import { type CustomerSet, type Formulas } from "@tierpolicy/engine";
import type { Rule } from "@tierpolicy/schema";
/** Whose decision would be another without the rule. Ask within `space.within`. */
export declare const decidedBy: (formulas: Formulas, rule: Rule) => CustomerSet;
//# sourceMappingURL=effects.d.ts.map