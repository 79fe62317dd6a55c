import { type Diagnostic, type Facts, renderDiagnostics } from "@tierpolicy/schema";
import { CHECKS, type CheckId } from "../../../check/checks.js";
import type { Finding, Report } from "../../../check/report.js";
import { counted } from "../../output/counted.js";
import type { Screen } from "../../terminal/screen.js";
import type { Census } from "./census.js";

interface Source {
  readonly name: string;
  readonly text: string;
}

/** What a check found, for a person: each finding where it stands in the text, what is proved, and the verdict in one line. */
export const reportText = (report: Report, { name, text }: Source, screen: Screen, census?: Census): string => {
  const { colors } = screen;
  const render = (diagnostic: Diagnostic) => renderDiagnostics([diagnostic], { text, file: name, color: colors.isColorSupported });
  const findings = report.findings.map((finding, at) => {
    const frame = render(asDiagnostic(finding));
    const notes = [...people(finding, screen), ...concerned(census, at), ...allowed(finding)];
    return [frame, ...notes.map(([name, note]) => `${marginOf(frame)} ${colors.blue("=")} ${colors.bold(name)}: ${note}`)].join("\n");
  });
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

/** What stands before the arrow of a code frame, so that notes continue it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const marginOf = (frame: string): string => /^( *)(?:\u001b\[[0-9;]*m)*-->/m.exec(frame)?.[1] ?? "";

type Note = readonly [name: string, text: string];

const people = ({ witness = {} }: Finding, { colors }: Screen): readonly Note[] => {
  const parts: readonly (readonly [string, Facts | undefined])[] = [
    ["customer", witness.customer],
    ["insider", witness.insider],
    ["outsider", witness.outsider],
  ];
  return parts.flatMap(([part, facts]): readonly Note[] => (facts ? [[part, colors.dim(JSON.stringify(facts))]] : []));
};

const allowed = ({ allowed }: Finding): readonly Note[] => {
  if (allowed === undefined) return [];
  return [["allowed", `${allowed.reason}${allowed.until === undefined ? "" : ` (until ${allowed.until})`}`]];
};

const concerned = (census: Census | undefined, at: number): readonly Note[] => {
  const counts = census?.concerned[at];
  if (census === undefined || counts === undefined) return [];
  const { customer, insider = 0, outsider = 0 } = counts;
  const of = `of ${counted(census.read, "customer")}`;
  if (customer !== undefined) return [["concerns", `${customer.toLocaleString("en")} ${of}`]];
  return [["concerns", `${outsider.toLocaleString("en")} ${of} would hear of what ${insider.toLocaleString("en")} are offered`]];
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
