export { boundaryCustomersOf } from "./customers/boundary-customers.js";
export { customersOf, insidersOf, outsidersOf, type Population, populations } from "./customers/customers.js";
export { type IllTyped, illTypedCustomersOf } from "./customers/ill-typed-customers.js";
export { type Neighbours, type NeighboursOptions, neighboursOf } from "./customers/neighbours.js";
export type { Customer } from "./customers/write-customer.js";
export type { Json, JsonObject } from "./documents/json.js";
export type { FaultName } from "./faults.js";
export { type InvalidDocument, invalidPolicyDocuments } from "./invalid-policy-documents.js";
export { carelessPolicies, policies } from "./policies.js";
export { carelessPolicyDocuments, type PolicyOptions, policyDocuments, policyDocumentsEndingWith } from "./policy-documents.js";
//# sourceMappingURL=index.d.ts.map