import type { Policy, Severity } from "@tierpolicy/schema";
import type { Allowances } from "./allowances.js";
import type { Check, Question } from "./property.js";
import type { Finding } from "./report.js";
import { type Found } from "./search.js";
/** A finding with what it was found by, so that real customers can be held against it. */
export interface Case {
    readonly finding: Finding;
    /** Absent where the question is undecided. */
    readonly found?: Found;
}
/** Asks a question of a check; the answer is empty where the property is proved. */
export type Inquiry = (check: Check, question: Question, severity: Severity) => Promise<readonly Case[]>;
/**
 * Each question goes the way of all: verdict, witness, replay, words, allowance.
 *
 * @param budget how many nodes a question may take
 * @param questions how many will be asked
 */
export declare const inquiryOf: (policy: Policy, allowances: Allowances, budget: number, questions: number) => Inquiry;
//# sourceMappingURL=inquiry.d.ts.map