import { type Diagnostic, type Facts, renderDiagnostics } from "@tierpolicy/schema";
import { CHECKS, type CheckId } from "../../../check/checks.js";
import type { Finding, Report } from "../../../check/report.js";
import { counted } from "../../output/counted.js";
import type { Screen } from "../../terminal/screen.js";
import type { Census, Concerned } from "./census.js";

interface Source {
  readonly name: string;
  readonly text: string;
}

/** What a check found, for a person: each finding where it stands in the text, what is proved, and the verdict in one line. */
export const reportText = (report: Report, { name, text }: Source, screen: Screen, census?: Census): string => {
  const { colors } = screen;
  const render = (diagnostic: Diagnostic) => renderDiagnostics([diagnostic], { text, file: name, color: colors.isColorSupported });
  const findings = report.findings.map((finding, at) =>
    [render(asDiagnostic(finding)), ...notes(finding, screen), ...counts(census?.concerned[at], census, screen)].join("\n"),
  );
  const proved = report.proved.map((id) => `${colors.green("✓")} ${id}: ${CHECKS[id as CheckId].proved}`);
  const parts = [
    ...findings,
    ...report.warnings.map(render),
    ...(proved.length > 0 ? [proved.join("\n")] : []),
    verdictLine(report, screen),
  ];
  return `${parts.join("\n\n")}\n`;
};

const asDiagnostic = ({ check, severity, message, help, pointer, range, allowed }: Finding): Diagnostic => ({
  code: check,
  severity: allowed ? "info" : severity,
  message,
  pointer,
  ...(range && { range }),
  ...(help !== undefined && { help }),
});

const notes = ({ witness = {}, allowed }: Finding, { colors }: Screen): readonly string[] => {
  const { customer, insider, outsider } = witness;
  const people: readonly (readonly [string, Facts | undefined])[] = [
    ["customer", customer],
    ["insider", insider],
    ["outsider", outsider],
  ];
  return [
    ...people.flatMap(([part, facts]) => (facts ? [`  ${colors.cyan(part)}: ${colors.dim(JSON.stringify(facts))}`] : [])),
    ...(allowed ? [`  ${colors.cyan("allowed")}: ${allowed.reason}${allowed.until === undefined ? "" : ` (until ${allowed.until})`}`] : []),
  ];
};

const counts = (concerned: Concerned | undefined, census: Census | undefined, { colors }: Screen): readonly string[] => {
  if (concerned === undefined || census === undefined) return [];
  const { customer, insider, outsider } = concerned;
  const of = `of ${counted(census.read, "customer")}`;
  if (customer !== undefined) return [`  ${colors.cyan("concerns")}: ${customer.toLocaleString("en")} ${of}`];
  return [
    `  ${colors.cyan("concerns")}: ${(outsider ?? 0).toLocaleString("en")} ${of} would hear of ${(insider ?? 0).toLocaleString("en")}`,
  ];
};

const verdictLine = ({ policy, verdict, findings, proved }: Report, { colors }: Screen): string => {
  const open = findings.filter(({ allowed }) => allowed === undefined);
  const count = (severity: Finding["severity"]) =>
    open.filter((finding) => finding.verdict === "refuted" && finding.severity === severity).length;
  const undecided = open.filter((finding) => finding.verdict === "undecided").length;
  const parts = [
    ...(count("error") > 0 ? [counted(count("error"), "error")] : []),
    ...(count("warn") > 0 ? [counted(count("warn"), "warning")] : []),
    ...(count("info") > 0 ? [counted(count("info"), "note")] : []),
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
    ...(findings.length > open.length ? [`${findings.length - open.length} allowed`] : []),
    ...(proved.length > 0 ? [`${counted(proved.length, "check")} proved`] : []),
  ];
  const sign = { proved: colors.green("✓"), refuted: colors.red("✗"), undecided: colors.yellow("?") }[verdict];
  return `${sign} ${colors.bold(policy)} is ${colors.bold(verdict)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
};
