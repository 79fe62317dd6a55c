import type { JsonObject } from "./json.js";
/** The same policy with all that means nothing to a decision: titles, a version, accepted findings, a budget. */
export declare const withDescriptions: (document: JsonObject) => JsonObject;
//# sourceMappingURL=described.d.ts.map