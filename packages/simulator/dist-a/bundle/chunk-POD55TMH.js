// dist/cli/terminal/columns.js
var columns = (lines, { indent = 0, width = Number.POSITIVE_INFINITY } = {}) => {
  let widths = [];
  for (let line of lines)
    for (let [at, cell] of line.entries())
      widths[at] = Math.max(widths[at] ?? 0, visibleLength(cell));
  let padded = (cell, at) => cell + " ".repeat((widths[at] ?? 0) - visibleLength(cell)) + "  ";
  return lines.map((line) => {
    let start = " ".repeat(indent) + line.slice(0, -1).map(padded).join("");
    return wrapList(start, (line.at(-1) ?? "").split(", "), width).trimEnd();
  }).join(`
`);
}, COLOR = /\u001b\[[0-9;]*m/g, visibleLength = (text) => text.replace(COLOR, "").length, wrapList = (label, words, width, hanging = visibleLength(label)) => {
  let indent = " ".repeat(hanging), lines = [], line = label;
  for (let [at, word] of words.entries()) {
    let piece = at === words.length - 1 ? word : `${word}, `;
    line !== label && line !== indent && visibleLength(line) + visibleLength(piece.trimEnd()) > width && (lines.push(line.trimEnd()), line = indent), line += piece;
  }
  return [...lines, line].join(`
`);
};

export {
  columns,
  visibleLength,
  wrapList
};
