import { columns, wrapList } from "../../terminal/columns.js";
const WIDEST = 120;
/** A customer as a reader wants it: who it is, what is offered, what can be arranged, and what there is not. */
export const decisionText = (row, place, { currency }, screen) => {
    const { colors } = screen;
    const name = colors.bold("id" in row ? nameOf(row.id) : place);
    if (row.kind === "invalid") {
        const lines = row.errors.map(({ message, help }) => `  ${message}${help === undefined ? "" : colors.dim(` (${help})`)}`);
        return `${colors.red("✗")} ${name}  ${colors.red("invalid")}\n${lines.join("\n")}\n`;
    }
    const { segments, services } = row.decision;
    const width = Math.min(screen.width, WIDEST);
    const entries = Object.entries(services);
    const offered = entries.filter(([, { offered }]) => offered);
    const arranged = entries.flatMap(([service, { arrangement }]) => arrangement ? [`${service} for ${money(arrangement.fee, currency)} by ${arrangement.by}`] : []);
    const rest = entries.filter(([, decision]) => !decision.offered && !decision.arrangement).map(([service]) => service);
    const lines = [
        `${colors.green("●")} ${name}  ${segments.length > 0 ? segments.join(", ") : colors.dim("in no segment")}`,
        ...(offered.length > 0
            ? [
                columns(offered.map((entry) => offeredLine(entry, screen)), { indent: 4, width }),
            ]
            : [colors.dim("    nothing is offered")]),
        ...(arranged.length > 0 ? [wrapList("    can be arranged: ", arranged, width)] : []),
        ...(rest.length > 0 ? [colors.dim(wrapList("    not offered: ", rest, width))] : []),
    ];
    return `${lines.join("\n")}\n`;
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would garble the terminal
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]/;
/** An `id` as the customer says it, on one line and harmless to a terminal. */
export const nameOf = (id) => (typeof id === "string" && !UNPRINTABLE.test(id) ? id : (JSON.stringify(id) ?? ""));
const offeredLine = ([service, decision], { colors }) => [
    service,
    decision.commitment === "none" ? colors.dim("no promise") : decision.commitment,
    colors.dim(decision.publicity),
    [told(decision), ...terms(decision), ...approval(decision)].join("; "),
];
const told = ({ channels }) => (channels.length > 0 ? `told by ${channels.join(", ")}` : "told nowhere");
const terms = (decision) => Object.entries(decision.terms ?? {}).map(([term, value]) => `${term} ${value}`);
const approval = ({ approval }) => (approval ? [`approval: ${approval.join(", ")}`] : []);
/** In the policy's currency, if it has one. */
export const money = (fee, currency) => (currency === undefined ? String(fee) : `${fee} ${currency}`);
//# sourceMappingURL=decision-text.js.map