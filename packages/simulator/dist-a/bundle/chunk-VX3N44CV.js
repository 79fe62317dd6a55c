// dist/cli/input/row.js
var linesFrom = (first, last = first) => ({
  start: { line: first, column: 1 },
  end: { line: last + 1, column: 1 }
}), customerRow = (value, range) => ({ kind: "customer", value, range }), unreadableRow = (message, range, help) => ({
  kind: "unreadable",
  range,
  errors: [
    { code: "unreadable-row", severity: "error", message, pointer: "", range, ...help !== void 0 && { help } }
  ]
}), isMangled = (text) => text.includes("\uFFFD"), mangledRow = (range) => unreadableRow(`line ${range.start.line} has bytes that are not UTF-8`, range, "save the file as UTF-8"), rowFromJson = (text, range) => {
  if (isMangled(text))
    return mangledRow(range);
  try {
    let value = JSON.parse(text);
    return typeof value == "object" && value !== null && !Array.isArray(value) ? customerRow(value, range) : unreadableRow(`line ${range.start.line} is not a customer: it is ${kindOf(value)}`, range, 'write an object of facts, such as {"id": "c1", \u2026}');
  } catch (error) {
    return unreadableRow(`line ${range.start.line} is not JSON: ${error.message}`, range);
  }
}, kindOf = (value) => value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;

export {
  linesFrom,
  customerRow,
  unreadableRow,
  isMangled,
  mangledRow,
  rowFromJson
};
