import type { Policy, Severity } from "@tierpolicy/schema";
import type { Check, Question } from "./property.js";

const WEIGHTS = ["info", "warn", "error"] as const satisfies readonly Severity[];

const milder = (a: Severity, b: Severity): Severity => (WEIGHTS.indexOf(a) < WEIGHTS.indexOf(b) ? a : b);

/** How much the findings of a check weigh in a policy: what the policy says of it, else the check's own default; undefined where it is off. */
export const severityOf = ({ checks }: Policy, check: Check): Severity | undefined => {
  const set = checks.get(check.id)?.severity ?? check.severity;
  return set === "off" ? undefined : set;
};

/** The milder of what the check and what the question weigh. */
export const severityOfQuestion = (ofCheck: Severity, { severity = "error" }: Question): Severity => milder(ofCheck, severity);
