import type { Policy, Severity } from "@tierpolicy/schema";
import type { Check, Question } from "./property.js";
/** How much the findings of a check weigh in a policy: what the policy says of it, else the check's own default; undefined where it is off. */
export declare const severityOf: ({ checks }: Policy, check: Check) => Severity | undefined;
/** The milder of what the check and what the question weigh. */
export declare const severityOfQuestion: (ofCheck: Severity, { severity }: Question) => Severity;
//# sourceMappingURL=severity.d.ts.map