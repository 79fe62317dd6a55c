import { personLines } from "../../output/witness-lines.js";
import { visibleLength, wrapList } from "../../terminal/columns.js";
import { concernedWords, ofAll, respectRows } from "./rows.js";
/** A line for each respect in which a group changes; for whom, stands beside the first, where there is room. */
export const changesTable = (changes, view) => {
    const { currency, screen, width } = view;
    const rows = changes.map((change) => ({
        change,
        respects: respectRows(change, currency).map((row) => cells(row, screen)),
        whom: [...concernedWords(change.segments), ...numberOf(change, view)],
    }));
    const services = widest(changes.map(({ service }) => service));
    const respects = widest(rows.flatMap(({ respects }) => respects.map(([respect]) => respect)));
    const values = widest(rows.map(({ respects: [first] }) => first?.[1] ?? ""));
    const margin = services + 4;
    const beside = margin + respects + 2 + values + 2;
    const isBeside = rows.every(({ whom }) => beside + widest(whom) < width);
    return rows
        .map(({ change, respects: cells, whom }) => {
        const lines = cells.map(([respect, value], at) => {
            const start = `  ${pad(at === 0 ? change.service : "", services)}  ${pad(respect, respects)}  `;
            return at === 0 && isBeside ? wrapList(`${start}${pad(value, values)}  `, whom, width, beside) : start + value;
        });
        const below = isBeside ? [] : [wrapList(`${" ".repeat(margin)}for `, whom, width)];
        return [...lines, ...below, ...exampleLines(change.witness, "such as ", margin, view)].join("\n");
    })
        .join("\n");
};
/** A customer as JSON, to be copied. */
export const exampleLines = ({ customer, was }, label, margin, { screen, width }) => {
    const people = [{ lead: label, facts: customer }, ...(was ? [{ lead: "before as ", facts: was }] : [])];
    return people.flatMap(({ lead, facts }) => personLines({ facts }, width - margin - lead.length).map((line, at) => screen.colors.dim(`${" ".repeat(margin)}${at === 0 ? lead : " ".repeat(lead.length)}${line}`)));
};
const widest = (texts) => Math.max(0, ...texts.map(visibleLength));
const pad = (text, to) => text + " ".repeat(Math.max(0, to - visibleLength(text)));
const cells = ({ respect, before, after, mark }, { colors }) => {
    const sign = mark === "lost" ? colors.red("▼") : mark === "widened" ? colors.yellow("▲") : " ";
    const value = mark === undefined ? after : colors.bold(after);
    return [`${sign} ${respect}`, before === after ? value : `${before} → ${value}`];
};
const numberOf = ({ customers }, { counts }) => counts === undefined || customers === undefined ? [] : [ofAll(customers, counts)];
//# sourceMappingURL=changes-table.js.map