export { boundaryCustomersOf } from "./customers/boundary-customers.js";
export { customersOf, insidersOf, outsidersOf, populations } from "./customers/customers.js";
export { illTypedCustomersOf } from "./customers/ill-typed-customers.js";
export { neighboursOf } from "./customers/neighbours.js";
export { invalidPolicyDocuments } from "./invalid-policy-documents.js";
export { carelessPolicies, policies } from "./policies.js";
export { carelessPolicyDocuments, policyDocuments, policyDocumentsEndingWith } from "./policy-documents.js";
//# sourceMappingURL=index.js.map