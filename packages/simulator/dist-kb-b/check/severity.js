const WEIGHTS = ["info", "warn", "error"];
const milder = (a, b) => (WEIGHTS.indexOf(a) < WEIGHTS.indexOf(b) ? a : b);
/** How much the findings of a check weigh in a policy: what the policy says of it, else the check's own default; undefined where it is off. */
export const severityOf = ({ checks }, check) => {
    const set = checks.get(check.id)?.severity ?? check.severity;
    return set === "off" ? undefined : set;
};
/** The milder of what the check and what the question weigh. */
export const severityOfQuestion = (ofCheck, { severity = "error" }) => milder(ofCheck, severity);
//# sourceMappingURL=severity.js.map