import type { Policy } from "@tierpolicy/schema";
/** Facts that have vanished from `before`, each with the fact of `after` that has its declaration and stands where it stood. */
export declare const factRenames: (before: Policy, after: Policy) => ReadonlyMap<string, string>;
//# sourceMappingURL=fact-renames.d.ts.map