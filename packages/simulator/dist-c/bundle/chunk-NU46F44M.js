import {
  jsonLines
} from "./chunk-4CKFVZGT.js";
import {
  linesFrom,
  rowFromJson,
  unreadableRow
} from "./chunk-VX3N44CV.js";
import {
  openText
} from "./chunk-L7JSMSLC.js";
import {
  isLeft,
  right
} from "./chunk-JKCM4TFR.js";

// dist/cli/input/json-array.js
var Nesting = class {
  depth = 0;
  inString = !1;
  escaped = !1;
  /** Whether the character stands outside of all strings and brackets, and opens none. */
  isOutside(char) {
    if (this.inString)
      return this.escaped ? this.escaped = !1 : char === "\\" ? this.escaped = !0 : char === '"' && (this.inString = !1), !1;
    if (char === '"')
      this.inString = !0;
    else if (char === "[" || char === "{")
      this.depth += 1;
    else if ((char === "]" || char === "}") && this.depth > 0)
      this.depth -= 1;
    else
      return this.depth === 0;
    return !1;
  }
}, isSpace = (char) => char === " " || char === `
` || char === "\r" || char === "	", Cutter = class {
  place = "start";
  line = 1;
  firstLine = 1;
  element = "";
  length = 0;
  nesting = new Nesting();
  afterComma = !1;
  rows = [];
  cut(chunk) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      let char = chunk.charAt(at);
      this.isWithin() ? this.nesting.isOutside(char) && this.place === "element" && (char === "," || char === "]") && (this.keep(chunk.slice(from, at)), this.finish(), this.punctuation(char)) : !isSpace(char) && this.meets(char) && (from = at), char === `
` && (this.line += 1);
    }
    return this.isWithin() && this.keep(chunk.slice(from)), this.taken();
  }
  finished() {
    return this.isWithin() && this.finish(), (this.place === "element" || this.place === "between") && this.complain("the array of customers is not closed", this.line, "end it with `]`"), this.taken();
  }
  isWithin() {
    return this.place === "element" || this.place === "alone";
  }
  /** A character between elements; true where it begins one. */
  meets(char) {
    return this.place === "beyond" ? !1 : this.place === "end" ? (this.complain("something follows the array of customers", this.line, "write all customers in one array, or one a line as JSONL"), this.place = "beyond", !1) : this.place === "start" && char === "[" ? (this.place = "between", !1) : this.place === "between" && (char === "," || char === "]") ? ((char === "," || this.afterComma) && this.complain(`line ${this.line} has a comma too many`, this.line), this.punctuation(char), !1) : (this.place = this.place === "start" ? "alone" : "element", this.firstLine = this.line, this.nesting = new Nesting(), this.nesting.isOutside(char), !0);
  }
  punctuation(char) {
    this.place = char === "," ? "between" : "end", this.afterComma = char === ",";
  }
  keep(piece) {
    this.length += piece.length, this.element = this.length > 1e6 ? "" : this.element + piece;
  }
  finish() {
    let range = linesFrom(this.firstLine, this.line), { element, length } = this;
    this.element = "", this.length = 0, length <= 1e6 ? this.rows.push(rowFromJson(element, range)) : this.complain(`the customer on line ${this.firstLine} is longer than ${1e6.toLocaleString("en")} characters`, this.firstLine);
  }
  complain(message, line, help) {
    this.rows.push(unreadableRow(message, linesFrom(line), help));
  }
  taken() {
    let { rows } = this;
    return this.rows = [], rows;
  }
};
async function* jsonArray(chunks) {
  let cutter = new Cutter();
  for await (let chunk of chunks)
    yield cutter.cut(chunk);
  yield cutter.finished();
}

// dist/cli/input/customers.js
var openCustomers = async (path, policy, format) => {
  let opened = await openText(path);
  if (isLeft(opened))
    return opened;
  let source = opened.right;
  switch (format ?? formatByName(path, source.head) ?? formatByHead(source.head)) {
    case "json":
      return right({ source, rows: jsonArray(source.chunks), notes: [] });
    case "jsonl":
      return right({ source, rows: jsonLines(source.chunks), notes: [] });
    case "csv": {
      let { openCsv } = await import("./csv-RFJTJ2QU.js"), table = await openCsv(source, policy);
      return isLeft(table) ? table : right({ source, ...table.right });
    }
  }
}, formatByName = (path, head) => {
  switch (/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()) {
    case "json":
      return formatByHead(head) === "jsonl" ? "jsonl" : "json";
    case "jsonl":
    case "ndjson":
      return "jsonl";
    case "csv":
    case "tsv":
      return "csv";
    default:
      return;
  }
}, formatByHead = (head) => {
  let start = head.trimStart();
  return start.startsWith("[") ? "json" : start.startsWith("{") ? isWhole(start.split(`
`, 1)[0] ?? "") ? "jsonl" : "json" : "csv";
}, isWhole = (line) => {
  try {
    return JSON.parse(line), !0;
  } catch {
    return !1;
  }
};

export {
  openCustomers
};
