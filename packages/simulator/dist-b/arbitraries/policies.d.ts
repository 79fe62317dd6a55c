import { type Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import type { JsonObject } from "./documents/json.js";
import { type PolicyOptions } from "./policy-documents.js";
/**
 * The policy of a document that is known to be valid.
 *
 * @throws Error where it is not valid after all, with every problem: a bug in a generator, or in the parser
 */
export declare const trusted: (document: JsonObject) => Policy;
/** Valid policies that use the whole language. */
export declare const policies: (options?: PolicyOptions) => fc.Arbitrary<Policy>;
/** Valid policies by authors who do not think of who hears what; see {@link carelessPolicyDocuments}. */
export declare const carelessPolicies: (options?: PolicyOptions) => fc.Arbitrary<Policy>;
//# sourceMappingURL=policies.d.ts.map