import { html, onOneLine } from "@tierpolicy/engine/page";
import { sentence, words } from "../words/words.js";
import { section } from "./section.js";
import { witnessTable } from "./witness.js";
/** What `check` found, with the customers who show it, and what it proved. */
export const findingsSection = (telling) => {
    const { data, wording } = telling;
    const { findings, proved, warnings } = data.check;
    return section("findings", wording.findings, [
        findings.length === 0 ? html `<p>${wording.findings.nothing}</p>\n` : findingList(findings, telling),
        warnings.length === 0
            ? undefined
            : listed(wording.findings.warnings, warnings.map(({ message }) => said(`${message}.`, telling)), "plain"),
        proved.length === 0
            ? undefined
            : html `<h3>${wording.findings.proved}</h3>
<p class="note">${wording.findings.provedNote}</p>
<ul class="proved" role="list">
${proved.map((id) => html `<li>${sentence(wording.checks[id].proved, telling.names)}</li>\n`)}</ul>`,
    ]);
};
const listed = (heading, items, kind) => html `<h3>${heading}</h3>
<ul class="${kind}">
${items.map((item) => html `<li>${item}</li>\n`)}</ul>
`;
const findingList = (findings, telling) => html `<ol class="findings" role="list">
${findings.toSorted((one, other) => WEIGHTS.indexOf(kindOf(one)) - WEIGHTS.indexOf(kindOf(other))).map((finding) => findingItem(finding, telling))}</ol>
`;
/** What weighs most comes first. */
const WEIGHTS = ["error", "warn", "undecided", "info", "allowed"];
const kindOf = ({ severity, verdict, allowed }) => {
    if (allowed)
        return "allowed";
    return verdict === "undecided" ? "undecided" : severity;
};
const findingItem = (finding, telling) => {
    const { wording } = telling;
    const { allowed, check, message, help, witness } = finding;
    const kind = kindOf(finding);
    const label = kind === "allowed" || kind === "undecided" ? wording.findings[kind] : wording.findings.severities[kind];
    return html `<li class="finding ${kind}">
<h3><span class="tag">${label}</span> ${wording.checks[check].title}</h3>
${subjectOf(finding, telling)}
<p>${said(`${message}.`, telling)}</p>
${allowed ? html `<p class="accepted">${wording.findings.accepted(onOneLine(allowed.reason), allowed.until && telling.numbers.day(allowed.until))}</p>\n` : undefined}${help === undefined || allowed
        ? undefined
        : html `<p class="help"><b>${wording.findings.help}</b>${wording.marks.colon}${said(`${help}.`, telling)}</p>\n`}${witness && !allowed ? witnessTable(witness, telling) : undefined}</li>
`;
};
/** Findings are written in English; a page in another language says so. */
const said = (message, { wording, names }) => wording.language === "en" ? html `${sentence(message, names)}` : html `<span lang="en">${sentence(message, names)}</span>`;
/** What it is about, for those who do not read what was found word for word. */
const subjectOf = ({ service, segment, channel, fact, rules }, { wording, names, numbers }) => {
    const { subject } = wording.findings;
    const parts = [
        ...(service === undefined ? [] : [[subject.service, words(names.service(service))]]),
        ...(segment === undefined ? [] : [[subject.segment, words(names.segment(segment))]]),
        ...(channel === undefined ? [] : [[subject.channel, words(names.channel(channel))]]),
        ...(fact === undefined ? [] : [[subject.fact, words(names.fact(fact))]]),
        ...(rules.length === 0 ? [] : [[subject.rules, html `<bdi>${numbers.list(rules.map(onOneLine))}</bdi>`]]),
    ];
    return parts.length === 0
        ? undefined
        : html `<dl class="subject">${parts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};
//# sourceMappingURL=findings.js.map