import { DIAGNOSTIC_CODES } from "@tierpolicy/schema";
import { CHECKS } from "../../../check/checks.js";
import { SIMULATOR_CODES } from "../../../diagnostics/codes.js";
import { summaryOf } from "../../pages/pages.js";
export const LEVEL = { error: "error", warn: "warning", info: "note" };
/** Everything that a run can report, whether it did or not: the checks, then the diagnostics. */
export const REPORTABLES = [
    ...Object.values(CHECKS).map(({ id, severity, proved }) => ({ id, kind: "check", severity, title: proved })),
    ...Object.entries({ ...DIAGNOSTIC_CODES, ...SIMULATOR_CODES }).map(([id, { severity, title }]) => ({ id, kind: "diagnostic", severity, title })),
];
const sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
/** @param page of the check or diagnostic; it is put into the log where there are results to explain */
export const ruleOf = ({ id, kind, severity, title }, page) => ({
    id,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: page ? summaryOf(page) : sentence(title) },
    help: { text: `\`tierpolicy explain ${id}\` says more.`, ...(page && { markdown: page.text }) },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [kind], page: `docs/${kind}s/${id}.md` },
});
//# sourceMappingURL=rules.js.map