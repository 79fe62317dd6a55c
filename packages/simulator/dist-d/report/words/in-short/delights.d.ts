import type { Telling } from "../telling.js";
/** Which delights are ones no more for those who get them. */
export declare const delightsInShort: ({ data, wording, names, numbers }: Telling) => readonly string[];
/** Who learns of perks and is not to. */
export declare const exposureInShort: ({ data, wording, names, numbers }: Telling) => readonly string[];
//# sourceMappingURL=delights.d.ts.map