import { allowancesOf } from "./allowances.js";
import { CHECK_IDS, CHECKS } from "./checks.js";
import { inquiryOf } from "./inquiry.js";
import { severityOf, severityOfQuestion } from "./severity.js";
/** A question about a policy of a hundred rules takes about a thousand nodes; half a million take seconds. */
const DEFAULT_BUDGET = 500_000;
/** What `check` does, with somebody who looks on. */
export const investigate = async (policy, options, { asked, found } = {}) => {
    const allowances = allowancesOf(policy, options.today);
    const chosen = CHECK_IDS.filter((id) => options.only?.includes(id) ?? true).map((id) => CHECKS[id]);
    const inquiries = chosen.flatMap((check) => {
        const severity = severityOf(policy, check);
        return severity === undefined ? [] : [{ check, severity, questions: check.questions(policy) }];
    });
    const ran = new Set(inquiries.map(({ check }) => check.id));
    const total = inquiries.reduce((sum, { questions }) => sum + questions.length, 0);
    const inquire = inquiryOf(policy, allowances, options.budget ?? DEFAULT_BUDGET, total);
    const findings = [];
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
    const report = {
        policy: policy.name,
        verdict: verdictOf(findings),
        findings,
        proved: [...ran].filter((id) => !findings.some((finding) => finding.check === id)),
        warnings: allowances.warnings(ran),
    };
    return Object.freeze(report);
};
const verdictOf = (findings) => {
    const counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === undefined);
    if (counting.some(({ verdict }) => verdict === "refuted"))
        return "refuted";
    return counting.some(({ verdict }) => verdict === "undecided") ? "undecided" : "proved";
};
//# sourceMappingURL=investigate.js.map