import { CODES, type DiagnosticCode } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Says that something is wrong. `help` is a function where it is dear to put together. */
export type Report = (code: DiagnosticCode, pointer: string, message: string, help?: string | (() => string)) => void;

export interface Problems {
  readonly report: Report;
  readonly found: readonly Diagnostic[];
}

/** So many problems get the dearer sort of help, a suggestion: a hostile document can have a million, and nobody reads so many. */
const MOST_SUGGESTIONS = 500;

/** An empty collection of problems. */
export const collectProblems = (): Problems => {
  const found: Diagnostic[] = [];
  const helpText = (help: string | (() => string) | undefined) => {
    if (typeof help !== "function") return help;
    return found.length < MOST_SUGGESTIONS ? help() : undefined;
  };
  return {
    found,
    report: (code, pointer, message, help) => {
      const text = helpText(help);
      found.push({ code, severity: CODES[code].severity, message, pointer, ...(text === undefined ? {} : { help: text }) });
    },
  };
};
