import type { Policy } from "@tierpolicy/schema";
import type { Wording } from "../signatures/wording.js";
/**
 * Rules that have vanished from `before`, each with the rule of `after` that says the same of the same services. Rules without a name
 * are called after their place, which is no name that anyone gave.
 *
 * @param words the names of `before` in the words of `after`
 */
export declare const ruleRenames: (before: Policy, after: Policy, words: Wording) => ReadonlyMap<string, string>;
//# sourceMappingURL=rule-renames.d.ts.map