import { DIAGNOSTIC_CODES, type Severity } from "@tierpolicy/schema";
import type { ReportingDescriptor, Result } from "sarif";
import { CHECKS } from "../../../check/checks.js";
import type { Check } from "../../../check/property.js";
import { SIMULATOR_CODES } from "../../../diagnostics/codes.js";
import { type Page, summaryOf } from "../../pages/pages.js";

export const LEVEL = { error: "error", warn: "warning", info: "note" } as const satisfies Record<Severity, Result.level>;

/** Something that a run can report: a check, or a diagnostic. */
interface Reportable {
  readonly id: string;
  readonly kind: "check" | "diagnostic";
  readonly severity: Severity;
  /** A clause. */
  readonly title: string;
}

/** Everything that a run can report, whether it did or not: the checks, then the diagnostics. */
export const REPORTABLES: readonly Reportable[] = [
  ...Object.values<Check>(CHECKS).map(({ id, severity, proved }): Reportable => ({ id, kind: "check", severity, title: proved })),
  ...Object.entries({ ...DIAGNOSTIC_CODES, ...SIMULATOR_CODES }).map(
    ([id, { severity, title }]): Reportable => ({ id, kind: "diagnostic", severity, title }),
  ),
];

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** @param page of the check or diagnostic; it is put into the log where there are results to explain */
export const ruleOf = ({ id, kind, severity, title }: Reportable, page: Page | undefined): ReportingDescriptor => ({
  id,
  shortDescription: { text: sentence(title) },
  fullDescription: { text: page ? summaryOf(page) : sentence(title) },
  help: { text: `\`tierpolicy explain ${id}\` says more.`, ...(page && { markdown: page.text }) },
  defaultConfiguration: { level: LEVEL[severity] },
  properties: { tags: [kind], page: `docs/${kind}s/${id}.md` },
});
