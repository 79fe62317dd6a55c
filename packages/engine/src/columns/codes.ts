import type { Diagnostic } from "@tierpolicy/schema";
import { type Place, pointerOf } from "../facts/problem.js";

/** The diagnostics about columns as a whole, by their code. Each has a page docs/diagnostics/<code>.md. */
export const COLUMN_CODES = {
  "column-type": { severity: "error", title: "a column of a form that its fact cannot have" },
  "column-length": { severity: "error", title: "a column of another length than the others" },
  "column-index": { severity: "error", title: "a column whose codes or offsets lead out of it" },
} as const;

export type ColumnCode = keyof typeof COLUMN_CODES;

export const columnProblem = (code: ColumnCode, place: Place, message: string, help: string): Diagnostic =>
  Object.freeze({ code, severity: COLUMN_CODES[code].severity, message, pointer: pointerOf(place), help });
