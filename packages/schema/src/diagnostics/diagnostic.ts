/** How much a diagnostic weighs: only an `error` makes a document invalid. */
export type Severity = "error" | "warn" | "info";

/** A place in the source text. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A half-open stretch of the source text: `end` is the first position after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * One problem in something that an author or a caller wrote.
 *
 * The message names the author's words in backticks, is lower case and has no full stop; `help` says what to write instead.
 */
export interface Diagnostic {
  /** Stable and documented: each code has a page under docs/diagnostics/. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON Pointer (RFC 6901) into the document; the empty string is the whole document. */
  readonly pointer: string;
  /** Where in the text; absent where there was no text, as for a parsed object. */
  readonly range?: Range;
  readonly help?: string;
}
