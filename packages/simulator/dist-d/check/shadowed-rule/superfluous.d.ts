import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import type { Rule } from "@tierpolicy/schema";
/** Whom a rule applies to, if it changes nobody's decision; nobody where it does, or where one of its twins comes before it. */
export declare const superfluousFor: (formulas: Formulas, rule: Rule) => CustomerSet;
//# sourceMappingURL=superfluous.d.ts.map