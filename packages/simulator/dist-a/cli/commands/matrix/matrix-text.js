import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import { visibleLength, wrapList } from "../../terminal/columns.js";
const WIDEST = 200;
const GAP = "  ";
/** Services down, segments across; as many tables below one another as the width of the screen asks for. */
export const matrixText = (rows, policy, screen) => {
    if (rows.length === 0 || policy.services.size === 0)
        return "the policy has no segments or no services\n";
    const width = Math.min(screen.width, WIDEST);
    const labels = ["", ...[...policy.services.values()].flatMap(({ id, terms }) => [id, ...[...terms.keys()].map((term) => `  ${term}`)])];
    const first = labels.map((label) => label.padEnd(longest(labels)));
    const columns = rows.map((row) => columnOf(row, policy, screen));
    const tables = groupsWithin(width - longest(labels), columns).map((group) => first.map((label, line) => [label, ...group.map((column) => column[line] ?? "")].join(GAP).trimEnd()).join("\n"));
    return `${[...tables, legend(screen), ...conditional(rows, policy, width)].join("\n\n")}\n`;
};
const longest = (texts) => Math.max(...texts.map(visibleLength));
/** The lines of a segment, all of one width: its name, then for each service its cell and a line for each of its terms. */
const columnOf = ({ segment, services }, policy, screen) => {
    const { colors } = screen;
    const lines = services.flatMap((cell) => [
        cellText(cell, screen),
        ...[...(policy.services.get(cell.service)?.terms.keys() ?? [])].map((term) => colors.dim(`  ${range(cell.terms?.[term], String)}`)),
    ]);
    const width = longest([segment, ...lines]);
    return [colors.bold(segment), ...lines].map((line) => line + " ".repeat(width - visibleLength(line)));
};
const cellText = ({ offered, commitment, publicity }, { colors }) => {
    if (offered === "never")
        return colors.dim("·");
    const sign = offered === "always" ? colors.green("●") : colors.yellow("◐");
    return `${sign} ${range(commitment, initial)} ${colors.dim(range(publicity, initial))}`;
};
/** No two commitments, and no two publicities, begin with the same letter. */
const initial = (level) => level.charAt(0).toUpperCase();
const range = (levels, text) => {
    if (levels === undefined)
        return "";
    const [lowest, highest] = [text(levels.lowest), text(levels.highest)];
    return lowest === highest ? lowest : `${lowest}–${highest}`;
};
/** As many columns side by side as fit; at least one. */
const groupsWithin = (width, columns) => {
    const groups = [];
    let free = 0;
    for (const column of columns) {
        const needed = longest(column) + GAP.length;
        const group = groups.at(-1);
        if (group && needed <= free)
            group.push(column);
        else
            groups.push([column]);
        free = (group && needed <= free ? free : width) - needed;
    }
    return groups;
};
const legend = ({ colors }) => {
    const letters = (levels) => levels.toReversed().map((level) => `${initial(level)} ${level}`);
    return [
        `${colors.green("●")} always   ${colors.yellow("◐")} sometimes   ${colors.dim("·")} never`,
        `commitment:  ${letters(COMMITMENTS).join("   ")}`,
        colors.dim(`publicity:   ${letters(PUBLICITIES).join("   ")}`),
    ].join("\n");
};
/** On what it depends whether the members of a segment are offered a service: segments of which the same is true together. */
const conditional = (rows, policy, width) => {
    const lines = [...policy.services.keys()].flatMap((service, at) => {
        const segmentsBy = new Map();
        for (const { segment, services } of rows) {
            const cell = services[at];
            if (cell?.offered !== "sometimes")
                continue;
            const facts = cell.dependsOn.length > 0 ? cell.dependsOn.join(" and ") : "several facts together";
            segmentsBy.set(facts, [...(segmentsBy.get(facts) ?? []), segment]);
        }
        return [...segmentsBy].map(([facts, segments]) => wrapList(`  ${service}: ${facts}, in `, segments, width, 6));
    });
    return lines.length === 0 ? [] : [["sometimes depends on", ...lines].join("\n")];
};
//# sourceMappingURL=matrix-text.js.map