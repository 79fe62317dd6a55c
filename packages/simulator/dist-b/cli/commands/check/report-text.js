import { wrapWords } from "@tierpolicy/schema";
import { CHECKS } from "../../../check/checks.js";
import { counted } from "../../output/counted.js";
import { asProblem, fails, failsBy } from "../../output/outcome.js";
import { plainName } from "../../output/plain-name.js";
import { problemTeller } from "../../output/problem-text.js";
/** What a check found, for a person: each finding where it stands in the text, what is proved, and the verdict in one line. */
export const reportText = (report, source, screen, { census, onlyFrom } = {}) => {
    const tell = problemTeller(source, screen);
    const findings = report.findings.flatMap((finding, at) => onlyFrom === undefined || failsBy(onlyFrom, finding) ? [tell(asProblem(finding), concerned(census, at))] : []);
    const warnings = report.warnings.filter(({ severity }) => onlyFrom === undefined || fails(onlyFrom, severity));
    const parts = [...findings, ...warnings.map((warning) => tell(warning))];
    if (onlyFrom !== undefined && parts.length === 0)
        return "";
    const proofs = onlyFrom === undefined && report.proved.length > 0 ? [provedText(report, screen, parts.length > 0)] : [];
    return `${[...parts, ...proofs, verdictLine(report, screen)].join("\n\n")}\n`;
};
/** What is proved: each in a sentence where that is all that there is to say, else by their names. */
const provedText = ({ proved }, { colors, wrapAt }, isBrief) => {
    const told = isBrief ? [`proved: ${proved.join(", ")}`] : proved.map((id) => `${id}: ${CHECKS[id].proved}`);
    const lines = told.flatMap((one) => wrapWords(one, wrapAt, 2).map((line, at) => `${at === 0 ? colors.green("✓") : " "} ${line}`));
    return lines.join("\n");
};
const concerned = (census, at) => {
    const counts = census?.concerned[at];
    if (census === undefined || counts === undefined)
        return [];
    const { customer, insider = 0, outsider = 0 } = counts;
    const of = `of ${counted(census.read, "customer")}`;
    if (customer !== undefined)
        return [["concerns", `${customer.toLocaleString("en")} ${of}`]];
    return [["concerns", `${outsider.toLocaleString("en")} ${of} would hear of what ${insider.toLocaleString("en")} are offered`]];
};
const verdictLine = ({ policy, verdict, findings, proved, warnings }, { colors }) => {
    const open = findings.filter(({ allowed }) => allowed === undefined);
    const count = (severity) => open.filter((finding) => finding.verdict === "refuted" && finding.severity === severity).length;
    const undecided = open.filter((finding) => finding.verdict === "undecided").length;
    const parts = [
        ...(count("error") > 0 ? [counted(count("error"), "error")] : []),
        ...(count("warn") + warnings.length > 0 ? [counted(count("warn") + warnings.length, "warning")] : []),
        ...(count("info") > 0 ? [counted(count("info"), "note")] : []),
        ...(undecided > 0 ? [`${undecided} undecided`] : []),
        ...(findings.length > open.length ? [`${findings.length - open.length} allowed`] : []),
        ...(proved.length > 0 ? [`${counted(proved.length, "check")} proved`] : []),
    ];
    const sign = { proved: colors.green("✓"), refuted: colors.red("✗"), undecided: colors.yellow("?") }[verdict];
    return `${sign} ${colors.bold(plainName(policy))} is ${colors.bold(verdict)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
};
//# sourceMappingURL=report-text.js.map