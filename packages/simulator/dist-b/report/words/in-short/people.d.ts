import type { Telling } from "../telling.js";
/** How satisfied everybody is in the end, and which segments the most and the least. */
export declare const satisfactionInShort: (telling: Telling) => readonly string[];
/** Who leaves, and who comes. */
export declare const leavingInShort: (telling: Telling) => readonly string[];
//# sourceMappingURL=people.d.ts.map