const GAP = "  ";
/** Lines of cells, each column but the last as wide as its widest cell. */
export const columns = (lines, { indent = 0, width = Number.POSITIVE_INFINITY } = {}) => {
    const widths = [];
    for (const line of lines)
        for (const [at, cell] of line.entries())
            widths[at] = Math.max(widths[at] ?? 0, visibleLength(cell));
    const padded = (cell, at) => cell + " ".repeat((widths[at] ?? 0) - visibleLength(cell)) + GAP;
    return lines
        .map((line) => {
        const start = " ".repeat(indent) + line.slice(0, -1).map(padded).join("");
        return wrapList(start, (line.at(-1) ?? "").split(", "), width).trimEnd();
    })
        .join("\n");
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const COLOR = /\u001b\[[0-9;]*m/g;
export const visibleLength = (text) => text.replace(COLOR, "").length;
/** Words separated by commas in lines of at most `width` columns, the first after `label`, the others `hanging` columns from the left. */
export const wrapList = (label, words, width, hanging = visibleLength(label)) => {
    const indent = " ".repeat(hanging);
    const lines = [];
    let line = label;
    for (const [at, word] of words.entries()) {
        const piece = at === words.length - 1 ? word : `${word}, `;
        if (line !== label && line !== indent && visibleLength(line) + visibleLength(piece.trimEnd()) > width) {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += piece;
    }
    return [...lines, line].join("\n");
};
//# sourceMappingURL=columns.js.map