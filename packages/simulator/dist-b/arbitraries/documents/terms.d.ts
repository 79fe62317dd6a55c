import { type Choice } from "../choices.js";
import type { Json, JsonObject } from "./json.js";
/** The ids of all terms that a generated service can have. */
export declare const TERM_IDS: readonly string[];
export declare const termScale: (term: string) => JsonObject;
export declare const termValue: (term: string, at: Choice) => Json;
//# sourceMappingURL=terms.d.ts.map