import type { Telling } from "../telling.js";
/** What it costs against the budget, and what costs the most. */
export declare const costInShort: ({ data, wording, names, numbers }: Telling) => readonly string[];
//# sourceMappingURL=cost.d.ts.map