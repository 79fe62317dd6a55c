import type { Policy } from "@tierpolicy/schema";
import { allowancesOf } from "./allowances.js";
import type { CheckOptions } from "./check.js";
import { CHECK_IDS, CHECKS } from "./checks.js";
import { type Case, inquiryOf } from "./inquiry.js";
import type { Check } from "./property.js";
import type { Finding, Report, Verdict } from "./report.js";
import { severityOf, severityOfQuestion } from "./severity.js";

/** Looks on while a policy is checked. */
export interface Observer {
  /** Told before each question how many have been answered, of how many. */
  readonly asked?: (answered: number, of: number) => void | Promise<void>;
  /** Given each case that becomes a finding, in the order of the findings. A case holds on to its space: keep it only where it is needed. */
  readonly found?: (found: Case) => void;
}

/** A question about a policy of a hundred rules takes about a thousand nodes; half a million take seconds. */
const DEFAULT_BUDGET = 500_000;

/** What `check` does, with somebody who looks on. */
export const investigate = async (policy: Policy, options: CheckOptions, { asked, found }: Observer = {}): Promise<Report> => {
  const allowances = allowancesOf(policy, options.today);
  const chosen = CHECK_IDS.filter((id) => options.only?.includes(id) ?? true).map((id): Check => CHECKS[id]);
  const inquiries = chosen.flatMap((check) => {
    const severity = severityOf(policy, check);
    return severity === undefined ? [] : [{ check, severity, questions: check.questions(policy) }];
  });
  const ran = new Set(inquiries.map(({ check }) => check.id));
  const total = inquiries.reduce((sum, { questions }) => sum + questions.length, 0);
  const inquire = inquiryOf(policy, allowances, options.budget ?? DEFAULT_BUDGET, total);
  const findings: Finding[] = [];
  let answered = 0;
  for (const { check, severity, questions } of inquiries)
    for (const question of questions) {
      await asked?.(answered, total);
      for (const one of await inquire(check, question, severityOfQuestion(severity, question))) {
        findings.push(one.finding);
        found?.(one);
      }
      answered += 1;
    }
  const report: Report = {
    policy: policy.name,
    verdict: verdictOf(findings),
    findings,
    proved: [...ran].filter((id) => !findings.some((finding) => finding.check === id)),
    warnings: allowances.warnings(ran),
  };
  return Object.freeze(report);
};

const verdictOf = (findings: readonly Finding[]): Verdict => {
  const counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === undefined);
  if (counting.some(({ verdict }) => verdict === "refuted")) return "refuted";
  return counting.some(({ verdict }) => verdict === "undecided") ? "undecided" : "proved";
};
