import type { Telling } from "../telling.js";
/** What holds for everybody who can exist. */
export declare const provedInShort: ({ data, wording }: Telling) => readonly string[];
/** What was found, and what could not be decided. */
export declare const openInShort: ({ data, wording, numbers }: Telling) => readonly string[];
//# sourceMappingURL=proofs.d.ts.map