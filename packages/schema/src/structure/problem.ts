import type { DiagnosticCode } from "../diagnostics/codes.js";

/** A problem with the form of a document. */
export interface FormProblem {
  readonly code: DiagnosticCode;
  readonly pointer: string;
  readonly message: string;
  /** A function, since a suggestion is dear and most of a hostile document's problems are never shown. */
  readonly help: () => string | undefined;
  /** What a code frame underlines at the pointer. */
  readonly underline: "key" | "value";
  /** JSON Pointers of what nothing more should be said about. */
  readonly broken: readonly string[];
}
