import type { Severity } from "@tierpolicy/schema";
import type { Outcome } from "./outcome.js";
/** The forms that are read by other programs than ours, one document for all policies. */
export declare const DOCUMENT_FORMATS: readonly ["sarif", "github", "junit"];
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export declare const isDocumentFormat: (format: string) => format is DocumentFormat;
/**
 * What came of the policies, in such a form.
 *
 * @param failOn from which severity on a finding fails the run
 */
export declare const documentOf: (format: DocumentFormat, outcomes: readonly Outcome[], failOn: Severity) => Promise<string>;
//# sourceMappingURL=documents.d.ts.map