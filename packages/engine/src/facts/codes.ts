/** Every diagnostic of this package, by its code. Its page is docs/diagnostics/<code>.md. */
export const ENGINE_CODES = {
  "customer-type": { severity: "error", title: "a customer that is not an object of facts" },
  "missing-fact": { severity: "error", title: "a fact that the customer does not have" },
  "fact-type": { severity: "error", title: "a fact of another type than the policy declares" },
  "fact-out-of-range": { severity: "error", title: "a fact outside its declared values" },
  "fact-source": { severity: "error", title: "a source that could not load its fact" },
  "unknown-fact": { severity: "error", title: "a fact that is not declared" },
  "unknown-service": { severity: "error", title: "a service that is not declared" },
  "unknown-segment": { severity: "error", title: "a segment that is not declared" },
  "unknown-rule": { severity: "error", title: "a rule that the policy does not have" },
  "undecided-hearing": { severity: "error", title: "who hears of what takes more than the budget" },
  "undecided-audience": { severity: "error", title: "what an audience may know takes more than the budget" },
  "empty-audience": { severity: "error", title: "a bundle for nobody" },
  "customer-id": { severity: "error", title: "a customer without an id to be surprised by" },
  "surprise-date": { severity: "error", title: "a date on which nobody can be surprised" },
  "short-secret": { severity: "error", title: "a secret that can be guessed" },
  "clock-disagrees": { severity: "error", title: "a clock on another day than the date" },
  "delivered-date": { severity: "error", title: "a delivery on a day on which it cannot have been" },
  "broken-invariant": { severity: "error", title: "a customer who, by the policy's invariants, cannot exist" },
} as const;

export type EngineCode = keyof typeof ENGINE_CODES;
