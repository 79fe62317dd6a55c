import fc from "fast-check";
import type { JsonObject } from "./documents/json.js";
import { type FaultName } from "./faults.js";
import { type PolicyOptions } from "./policy-documents.js";
/** A policy document with one or more things wrong with it. */
export interface InvalidDocument {
    readonly document: JsonObject;
    /** What is wrong; never nothing. */
    readonly faults: readonly FaultName[];
}
/** Policy documents that were valid before something was spoilt in them, with the names of what was spoilt. */
export declare const invalidPolicyDocuments: (options?: PolicyOptions) => fc.Arbitrary<InvalidDocument>;
//# sourceMappingURL=invalid-policy-documents.d.ts.map