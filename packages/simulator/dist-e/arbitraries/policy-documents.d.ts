import type fc from "fast-check";
import type { JsonObject } from "./documents/json.js";
import { type Sizes } from "./documents/policy.js";
import type { RuleType } from "./documents/rules.js";
/** How many of each part a generated policy has, as `[fewest, most]`; what is left out is small. */
export interface PolicyOptions extends Partial<Sizes> {
    /** Only booleans, enums and integers with few values (and a clock), so that all customers can be listed. */
    readonly narrow?: boolean;
}
/**
 * Valid policy documents that use the whole language (spec §1).
 *
 * @example
 * fc.assert(fc.property(policyDocuments({ rules: [1, 3] }), (document) => isRight(parsePolicy(document))));
 */
export declare const policyDocuments: (options?: PolicyOptions) => fc.Arbitrary<JsonObject>;
/**
 * Valid policy documents by authors who do not think of who hears what: offers shout, name channels freely,
 * and speak of exclusive services to anybody; much is overheard.
 */
export declare const carelessPolicyDocuments: (options?: PolicyOptions) => fc.Arbitrary<JsonObject>;
/** Valid policy documents whose last rule is of the type; they are valid without it too. */
export declare const policyDocumentsEndingWith: (lastRule: RuleType, options?: PolicyOptions) => fc.Arbitrary<JsonObject>;
//# sourceMappingURL=policy-documents.d.ts.map