import type { Severity } from "./diagnostic.js";

/** What is fixed about every diagnostic of one code. Its page is docs/diagnostics/<code>.md. */
export interface CodeEntry {
  readonly severity: Severity;
  /** The problem in a few words, as the heading of its page. */
  readonly title: string;
  /** Whether a code frame underlines the key of the place or its value. */
  readonly underline: "key" | "value";
}

const error = (title: string, underline: "key" | "value" = "value"): CodeEntry => ({ severity: "error", title, underline });

/** Every diagnostic of this package, by its code. */
export const CODES = {
  // names that must exist
  "unknown-fact": error("a fact that is not declared"),
  "unknown-segment": error("a segment that is not declared"),
  "unknown-service": error("a service that is not declared"),
  "unknown-channel": error("a channel that is not declared"),
  "unknown-term": error("a term that the service does not have", "key"),
  "unknown-check": error("a check that does not exist"),
  "unknown-operator": error("an operator that does not exist"),
  "unknown-decorator": error("an operator decorator that does not exist"),
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof CODES & string;
