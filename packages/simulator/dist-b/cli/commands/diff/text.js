import { wrapWords } from "@tierpolicy/schema";
import { columns, wrapList } from "../../terminal/columns.js";
import { changesTable, exampleLines } from "./changes-table.js";
import { concernedWords, factWords, hearingWords, oneSidedWords, renameWords } from "./rows.js";
import { countWords, verdictLine } from "./verdict-line.js";
const WIDEST = 140;
/** What a new policy changes, for a person at a terminal: what is lost, what is told more widely, then the rest. */
export const diffText = (report, counts, currency, screen) => {
    const { colors } = screen;
    const width = Math.min(screen.width, WIDEST);
    const view = { screen, width, currency, counts };
    const changes = report.changes.map((change, at) => ({ ...change, ...(counts && { customers: counts.changes[at] ?? 0 }) }));
    const table = (of) => {
        const chosen = changes.filter(of);
        return chosen.length === 0 ? [] : [changesTable(chosen, view)];
    };
    const heard = (which) => report.hearing.filter(({ change }) => change === which).map((one) => hearingText(one, view));
    const { renames, facts, services, customers, undecided } = report;
    const sections = [
        ["renamed", lines(renames.map((rename) => [rename.kind, renameWords(rename)]))],
        ["facts", facts.flatMap((fact) => factWords(fact).map((words, at) => `  ${at === 0 ? `${fact.fact}: ` : "  "}${words}`))],
        [
            "services",
            [
                ...(services.added.length > 0 ? [wrapList("  new: ", services.added, width)] : []),
                ...(services.removed.length > 0 ? [wrapList("  gone: ", services.removed, width)] : []),
            ],
        ],
        [colors.red("promise regressions"), table(({ losses }) => losses.length > 0)],
        [
            colors.yellow("widened publicity"),
            [...table(({ losses, widenings }) => losses.length === 0 && widenings.length > 0), ...heard("gained")],
        ],
        ["other changes", [...table(({ losses, widenings }) => losses.length + widenings.length === 0), ...heard("lost")]],
        [
            "customers of one policy only",
            customers.flatMap((one) => [
                `  ${oneSidedWords(one)}`,
                ...(one.segments.length > 0 ? [wrapList("    in ", one.segments, width)] : []),
                ...exampleLines(one.witness, "such as ", 4, view),
            ]),
        ],
        ["undecided", undecided.map(({ service, reason }) => `  ${service ?? "who is a customer"}: ${reason}`)],
    ];
    const parts = sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [colors.bold(title), ...lines].join("\n"));
    const end = [verdictLine(report, screen, width), ...(counts ? [wrapList("  ", countWords(counts), width)] : [])].join("\n");
    return `${[...parts, end].join("\n\n")}\n`;
};
const lines = (cells) => (cells.length === 0 ? [] : [columns(cells, { indent: 2 })]);
const HANGING = " ".repeat(6);
const hearingText = (one, view) => {
    const { screen, width } = view;
    const sign = one.change === "gained" ? screen.colors.yellow("▲") : " ";
    const [first = "", ...rest] = wrapWords(`${hearingWords(one)}: by ${concernedWords(one.segments).join(", ")}`, width, HANGING.length);
    return [
        `  ${sign} ${first}`,
        ...rest.map((line) => HANGING + line),
        ...exampleLines(one.witness, "such as ", 4, view),
        ...exampleLines(one.witness.because, "because of ", 4, view),
    ].join("\n");
};
//# sourceMappingURL=text.js.map