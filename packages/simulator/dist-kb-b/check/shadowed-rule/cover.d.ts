import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import type { Rule } from "@tierpolicy/schema";
/** The names of few of the rules that together apply to everyone of the set: one alone if there is such a one. */
export declare const coverOf: ({ space, matches }: Formulas, service: string, set: CustomerSet, rules: readonly Rule[]) => readonly string[];
//# sourceMappingURL=cover.d.ts.map