import type { Policy } from "@tierpolicy/schema";
import { allowancesOf } from "./allowances.js";
import type { CheckOptions } from "./check.js";
import { CHECK_IDS, CHECKS } from "./checks.js";
import { type Case, inquiryOf } from "./inquiry.js";
import type { Check } from "./property.js";
import type { Finding, Report, Verdict } from "./report.js";
import { severityOf, severityOfQuestion } from "./severity.js";

export interface Investigation {
  readonly report: Report;
  /** One for each finding of the report, in its order. */
  readonly cases: readonly Case[];
}

/** What `check` does, with more to work on than its report. */
export const investigate = async (policy: Policy, options: CheckOptions): Promise<Investigation> => {
  const allowances = allowancesOf(policy, options.today);
  const inquire = inquiryOf(policy, allowances, options.budget);
  const cases: Case[] = [];
  const ran = new Set<string>();
  for (const id of CHECK_IDS.filter((id) => options.only?.includes(id) ?? true)) {
    const check: Check = CHECKS[id];
    const severity = severityOf(policy, check);
    if (severity === undefined) continue;
    ran.add(id);
    for (const question of check.questions(policy)) cases.push(...(await inquire(check, question, severityOfQuestion(severity, question))));
  }
  const findings = cases.map(({ finding }) => finding);
  const report: Report = {
    policy: policy.name,
    verdict: verdictOf(findings),
    findings,
    proved: [...ran].filter((id) => !findings.some((finding) => finding.check === id)),
    warnings: allowances.warnings(ran),
  };
  return { report: Object.freeze(report), cases };
};

const verdictOf = (findings: readonly Finding[]): Verdict => {
  const counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === undefined);
  if (counting.some(({ verdict }) => verdict === "refuted")) return "refuted";
  return counting.some(({ verdict }) => verdict === "undecided") ? "undecided" : "proved";
};
