/** Every diagnostic of a demand log, by its code. Its page is docs/diagnostics/<code>.md. */
export const DEMAND_CODES = {
  "demand-line": { severity: "error", title: "a line of a demand log that says no request" },
} as const;

export type DemandCode = keyof typeof DEMAND_CODES;
