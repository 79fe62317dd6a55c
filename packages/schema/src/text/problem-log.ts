import { MOST_PROBLEMS } from "./limits.js";
import type { Spelling, TextProblem } from "./spelling.js";

/** Thrown where going on would only produce noise; whoever reads a text catches it. */
export class Stop extends Error {}

/** What has been found wrong with a text so far. */
export class ProblemLog {
  readonly problems: TextProblem[] = [];
  readonly #pointer: () => string;

  /** @param pointer says where in the document the reader is */
  constructor(pointer: () => string) {
    this.#pointer = pointer;
  }

  /** Reports a problem. @throws Stop after too many */
  report(code: TextProblem["code"], start: number, end: number, message: string, help?: string, breaks = false): void {
    this.problems.push({ code, start, end, pointer: this.#pointer(), message, ...(help === undefined ? {} : { help }), breaks });
    if (this.problems.length >= MOST_PROBLEMS) throw new Stop();
  }

  /** Reports what is wrong with a word that begins at `offset`, if anything is. */
  misspelt(spelling: Spelling | undefined, offset: number): void {
    if (spelling === undefined) return;
    this.report(spelling.code, offset + spelling.start, offset + spelling.end, spelling.message, spelling.help, true);
  }

  /** Reports a problem after which nothing can be understood. @throws Stop always */
  stop(message: string, start: number, end: number, help?: string): never {
    this.report("syntax-error", start, end, message, help);
    throw new Stop();
  }
}
