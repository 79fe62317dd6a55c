interface Layout {
  /** Spaces before each line. */
  readonly indent?: number;
  /** Where the last cell, a list separated by commas, is broken, if it does not fit. */
  readonly width?: number;
}

const GAP = "  ";

/** Lines of cells, each column but the last as wide as its widest cell. */
export const columns = (lines: readonly (readonly string[])[], { indent = 0, width = Number.POSITIVE_INFINITY }: Layout = {}): string => {
  const widths: number[] = [];
  for (const line of lines) for (const [at, cell] of line.entries()) widths[at] = Math.max(widths[at] ?? 0, visibleLength(cell));
  const padded = (cell: string, at: number): string => cell + " ".repeat((widths[at] ?? 0) - visibleLength(cell)) + GAP;
  return lines
    .map((line) => {
      const start = " ".repeat(indent) + line.slice(0, -1).map(padded).join("");
      return wrapList(start, (line.at(-1) ?? "").split(", "), width).trimEnd();
    })
    .join("\n");
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const COLOR = /\u001b\[[0-9;]*m/g;

export const visibleLength = (text: string): number => text.replace(COLOR, "").length;

/** Words separated by commas in lines of at most `width` columns, the first after `label`, the others `hanging` columns from the left. */
export const wrapList = (label: string, words: readonly string[], width: number, hanging = visibleLength(label)): string => {
  const indent = " ".repeat(hanging);
  const lines: string[] = [];
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
