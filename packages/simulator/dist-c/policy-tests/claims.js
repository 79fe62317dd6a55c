/** Parts of a customer's agreement in which a service can stand. */
export const AGREEMENT_PARTS = ["provided", "arrangeable", "notProvided"];
//# sourceMappingURL=claims.js.map