import { html, type Insert, type Markup, onOneLine } from "@tierpolicy/engine/page";
import type { CheckId } from "../../check/checks.js";
import type { Finding } from "../../check/report.js";
import type { Telling } from "../words/telling.js";
import { sentence, words } from "../words/words.js";
import { type Section, section } from "./section.js";
import { witnessTable } from "./witness.js";

/** What `check` found, with the customers who show it, and what it proved. */
export const findingsSection = (telling: Telling): Section => {
  const { data, wording } = telling;
  const { findings, proved, warnings } = data.check;
  return section("findings", wording.findings, [
    findings.length === 0 ? html`<p>${wording.findings.nothing}</p>\n` : findingList(findings, telling),
    warnings.length === 0
      ? undefined
      : listed(
          wording.findings.warnings,
          warnings.map(({ message }) => said(`${message}.`, telling)),
          "plain",
        ),
    proved.length === 0
      ? undefined
      : html`<h3>${wording.findings.proved}</h3>
<p class="note">${wording.findings.provedNote}</p>
<ul class="proved" role="list">
${proved.map((id) => html`<li>${sentence(wording.checks[id as CheckId].proved, telling.names)}</li>\n`)}</ul>`,
  ]);
};

const listed = (heading: string, items: readonly Insert[], kind: string): Markup => html`<h3>${heading}</h3>
<ul class="${kind}">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;

const findingList = (findings: readonly Finding[], telling: Telling): Markup => html`<ol class="findings" role="list">
${findings.toSorted((one, other) => WEIGHTS.indexOf(kindOf(one)) - WEIGHTS.indexOf(kindOf(other))).map((finding) => findingItem(finding, telling))}</ol>
`;

/** What weighs most comes first. */
const WEIGHTS = ["error", "warn", "undecided", "info", "allowed"] as const;

const kindOf = ({ severity, verdict, allowed }: Finding): (typeof WEIGHTS)[number] => {
  if (allowed) return "allowed";
  return verdict === "undecided" ? "undecided" : severity;
};

const findingItem = (finding: Finding, telling: Telling): Markup => {
  const { wording } = telling;
  const { allowed, check, message, help, witness } = finding;
  const kind = kindOf(finding);
  const label = kind === "allowed" || kind === "undecided" ? wording.findings[kind] : wording.findings.severities[kind];
  return html`<li class="finding ${kind}">
<h3><span class="tag">${label}</span> ${wording.checks[check as CheckId].title}</h3>
${subjectOf(finding, telling)}
<p>${said(`${message}.`, telling)}</p>
${allowed ? html`<p class="accepted">${wording.findings.accepted(onOneLine(allowed.reason), allowed.until && telling.numbers.day(allowed.until))}</p>\n` : undefined}${
  help === undefined || allowed
    ? undefined
    : html`<p class="help"><b>${wording.findings.help}</b>${wording.marks.colon}${said(`${help}.`, telling)}</p>\n`
}${witness && !allowed ? witnessTable(witness, telling) : undefined}</li>
`;
};

/** Findings are written in English; a page in another language says so. */
const said = (message: string, { wording, names }: Telling): Markup =>
  wording.language === "en" ? html`${sentence(message, names)}` : html`<span lang="en">${sentence(message, names)}</span>`;

/** What it is about, for those who do not read what was found word for word. */
const subjectOf = ({ service, segment, channel, fact, rules }: Finding, { wording, names, numbers }: Telling): Markup | undefined => {
  const { subject } = wording.findings;
  const parts: readonly (readonly [string, Insert])[] = [
    ...(service === undefined ? [] : [[subject.service, words(names.service(service))] as const]),
    ...(segment === undefined ? [] : [[subject.segment, words(names.segment(segment))] as const]),
    ...(channel === undefined ? [] : [[subject.channel, words(names.channel(channel))] as const]),
    ...(fact === undefined ? [] : [[subject.fact, words(names.fact(fact))] as const]),
    ...(rules.length === 0 ? [] : [[subject.rules, html`<bdi>${numbers.list(rules.map(onOneLine))}</bdi>`] as const]),
  ];
  return parts.length === 0
    ? undefined
    : html`<dl class="subject">${parts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};
