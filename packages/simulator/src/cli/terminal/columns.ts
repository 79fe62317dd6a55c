/** Lines of cells, each column as wide as its widest cell; `indent` spaces stand before them. */
export const columns = (lines: readonly (readonly string[])[], indent = 0, gap = 2): string => {
  const widths: number[] = [];
  for (const line of lines) for (const [at, cell] of line.entries()) widths[at] = Math.max(widths[at] ?? 0, visibleLength(cell));
  return lines
    .map((line) => {
      const cells = line.map((cell, at) =>
        at === line.length - 1 ? cell : cell + " ".repeat((widths[at] ?? 0) - visibleLength(cell) + gap),
      );
      return `${" ".repeat(indent)}${cells.join("")}`.trimEnd();
    })
    .join("\n");
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const COLOR = /\u001b\[[0-9;]*m/g;

export const visibleLength = (text: string): number => text.replace(COLOR, "").length;

/** Words separated by commas in lines of at most `width` columns, the first after `label`, the others under it. */
export const wrapList = (label: string, words: readonly string[], width: number): string => {
  const indent = " ".repeat(visibleLength(label));
  const lines: string[] = [];
  let line = label;
  for (const [at, word] of words.entries()) {
    const piece = at === words.length - 1 ? word : `${word}, `;
    if (visibleLength(line) > indent.length && visibleLength(line) + visibleLength(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
  }
  return [...lines, line].join("\n");
};
