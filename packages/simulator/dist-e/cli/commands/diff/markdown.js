import { concernedWords, factWords, hearingWords, ofAll, oneSidedWords, respectRows } from "./rows.js";
import { concernWords, countWords, titleOf } from "./verdict-line.js";
/** What a new policy changes, as a comment on a pull request: a table that a manager can read, the customers below it. */
export const diffMarkdown = (report, counts, currency) => {
    const { renames, facts, services, changes, hearing, customers, undecided } = report;
    const rank = ({ losses, widenings }) => (losses.length > 0 ? 0 : widenings.length > 0 ? 1 : 2);
    const ordered = changes.map((change, at) => ({ change, at })).sort((a, b) => rank(a.change) - rank(b.change) || a.at - b.at);
    const parts = [
        `## ${text(titleOf(report))}: what changes for customers`,
        summary(report, counts),
        changes.length === 0
            ? ""
            : table(["", "service", "what changes", "for whom", ...(counts ? ["customers"] : [])], ordered.map(({ change, at }) => [
                ["⛔ promise", "📣 publicity", ""][rank(change)],
                code(change.service),
                respectRows(change, currency)
                    .map((row) => `${text(row.respect)}: ${movement(row)}`)
                    .join("<br>"),
                concernedWords(change.segments).map(text).join(", "),
                ...(counts ? [ofAll(counts.changes[at] ?? 0, counts)] : []),
            ])),
        list("Heard because of others", hearing.map((one) => `${one.change === "gained" ? "📣 " : ""}${hearingWords(one, code)}: by ${concernedWords(one.segments).map(text).join(", ")}`)),
        list("Customers of one policy only", customers.map((one) => `${one.losesServices ? "⛔ " : ""}${text(oneSidedWords(one))}: ${json(one.witness)}`)),
        list("Renamed", renames.map(({ kind, before, after }) => `${kind} ${code(before)} → ${code(after)}`)),
        list("Facts", facts.map((fact) => `${code(fact.fact)}: ${quoted(factWords(fact).join("; "))}`)),
        list("Services", [...services.added.map((id) => `new: ${code(id)}`), ...services.removed.map((id) => `gone: ${code(id)}`)]),
        list("Undecided", undecided.map(({ service, reason }) => `${service === undefined ? "who is a customer" : code(service)}: ${text(reason)}`)),
        details("Examples", [
            ...ordered.map(({ change }) => `- ${code(change.service)}: ${json(change.witness)}${rulesOf(change)}`),
            ...hearing.map(({ service, channel, witness }) => `- ${code(service)} on ${code(channel)}: ${json(witness)} hears it because of ${json(witness.because)}`),
        ]),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};
const summary = (report, counts) => {
    if (report.verdict === "alike")
        return "✅ **It decides alike for every possible customer.**";
    const { promise, publicity } = concernWords(report);
    const grave = [
        ...(promise ? [`⛔ **${promise}**`] : []),
        ...(publicity ? [`📣 **${publicity}**`] : []),
        ...(report.undecided.length > 0 ? [`❔ **${report.undecided.length} undecided**`] : []),
    ];
    const first = grave.length > 0 ? grave.join(" · ") : "✅ **Nothing promised is lost, and nothing is told more widely.**";
    return counts === undefined ? first : `${first}\n\n${countWords(counts).join(", ")}.`;
};
const movement = ({ before, after, mark }) => {
    const value = mark === undefined ? text(after) : `**${text(after)}**`;
    return before === after ? value : `${text(before)} → ${value}`;
};
const rulesOf = ({ witness: { rules } }) => {
    const names = (side) => Object.values(rules[side]).flat().map(code).join(", ") || "no rule";
    return `; before by ${names("before")}, now by ${names("after")}`;
};
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const list = (title, items) => items.length === 0 ? "" : [`**${title}**`, "", ...items.map((item) => `- ${item}`)].join("\n");
const details = (title, lines) => lines.length === 0 ? "" : `<details>\n<summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>`;
/** What an author wrote must not be taken for Markdown, nor for HTML. */
const text = (words) => words
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (character) => (character === "<" ? "&lt;" : character === "&" ? "&amp;" : `\\${character}`))
    .replace(/\s+/g, " ");
/** Words of ours, in which the author's stand in backticks. */
const quoted = (words) => words
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith("`") ? code(part.slice(1, -1)) : text(part)))
    .join("");
const code = (words) => {
    const plain = words.replace(/\s+/g, " ").replaceAll("|", "\\|");
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
};
const json = ({ customer, was }) => `${code(JSON.stringify(customer))}${was === undefined ? "" : ` (before: ${code(JSON.stringify(was))})`}`;
//# sourceMappingURL=markdown.js.map