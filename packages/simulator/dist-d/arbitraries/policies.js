import { parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { carelessPolicyDocuments, policyDocuments } from "./policy-documents.js";
const told = ({ severity, code, pointer, message }) => `${severity} ${code} at ${pointer}: ${message}`;
/** A counterexample shows the document, which says all that there is to say, and can be pasted into a test of its own. */
const shownByDocument = (policy) => Object.freeze(Object.defineProperty({ ...policy }, fc.toStringMethod, { value: () => JSON.stringify(policy.document) }));
/**
 * The policy of a document that is known to be valid.
 *
 * @throws Error where it is not valid after all, with every problem: a bug in a generator, or in the parser
 */
export const trusted = (document) => {
    const parsed = parsePolicy(document);
    if (parsed._tag === "Right")
        return shownByDocument(parsed.right);
    throw new Error(`a generated policy is not valid:\n${parsed.left.map(told).join("\n")}\n${JSON.stringify(document)}`);
};
/** Valid policies that use the whole language. */
export const policies = (options = {}) => policyDocuments(options).map(trusted);
/** Valid policies by authors who do not think of who hears what; see {@link carelessPolicyDocuments}. */
export const carelessPolicies = (options = {}) => carelessPolicyDocuments(options).map(trusted);
//# sourceMappingURL=policies.js.map