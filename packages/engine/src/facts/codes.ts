/** Every diagnostic of this package about a customer, by its code. Its page is docs/diagnostics/<code>.md. */
export const CUSTOMER_CODES = {
  "customer-type": { severity: "error", title: "a customer that is not an object of facts" },
  "missing-fact": { severity: "error", title: "a fact that the customer does not have" },
  "fact-type": { severity: "error", title: "a fact of another type than the policy declares" },
  "fact-out-of-range": { severity: "error", title: "a fact outside its declared values" },
  "broken-invariant": { severity: "error", title: "a customer who, by the policy's invariants, cannot exist" },
} as const;

export type CustomerCode = keyof typeof CUSTOMER_CODES;
