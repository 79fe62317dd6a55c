import fc from "fast-check";
import { choice } from "./choices.js";
import { FAULTS, withFaults } from "./faults.js";
import { policyDocuments } from "./policy-documents.js";
const NAMES = Object.keys(FAULTS);
/** Policy documents that were valid before something was spoilt in them, with the names of what was spoilt. */
export const invalidPolicyDocuments = (options = {}) => fc
    .tuple(policyDocuments(options), fc.array(fc.tuple(fc.constantFrom(...NAMES), choice), { minLength: 1, maxLength: 3 }))
    .map(([document, faults]) => withFaults(document, faults))
    .filter(({ faults }) => faults.length > 0);
//# sourceMappingURL=invalid-policy-documents.js.map