import { type Formulas } from "@tierpolicy/engine";
import { type Rule } from "@tierpolicy/schema";
import type { Screen } from "../../../terminal/screen.js";
import type { Effect } from "./effect.js";
/** What a rule says and does, in words. */
export declare const ruleText: (formulas: Formulas, rule: Rule, effect: Effect, screen: Screen) => string;
export declare const isShadowed: ({ services }: Effect) => boolean;
//# sourceMappingURL=rule-text.d.ts.map