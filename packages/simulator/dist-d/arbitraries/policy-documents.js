import { policyDraft, SMALL, writePolicy } from "./documents/policy.js";
const documents = ({ narrow = false, ...sizes }, manner) => policyDraft({ ...SMALL, ...sizes }, { ...manner, narrow }).map(writePolicy);
/**
 * Valid policy documents that use the whole language (spec §1).
 *
 * @example
 * fc.assert(fc.property(policyDocuments({ rules: [1, 3] }), (document) => isRight(parsePolicy(document))));
 */
export const policyDocuments = (options = {}) => documents(options, {});
/**
 * Valid policy documents by authors who do not think of who hears what: offers shout, name channels freely,
 * and speak of exclusive services to anybody; much is overheard.
 */
export const carelessPolicyDocuments = (options = {}) => documents(options, { careless: true });
/** Valid policy documents whose last rule is of the type; they are valid without it too. */
export const policyDocumentsEndingWith = (lastRule, options = {}) => documents(options, { lastRule });
//# sourceMappingURL=policy-documents.js.map