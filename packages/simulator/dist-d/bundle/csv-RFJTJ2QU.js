import {
  customerRow,
  isMangled,
  linesFrom,
  mangledRow,
  unreadableRow
} from "./chunk-VX3N44CV.js";
import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  nearest,
  quote,
  quoteAll
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/input/csv.js
import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";

// dist/cli/input/csv-cell.js
var TRUE = /* @__PURE__ */ new Set(["true", "yes", "1"]), FALSE = /* @__PURE__ */ new Set(["false", "no", "0"]), NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, cellValue = (type, cell) => {
  switch (type.kind) {
    case "boolean": {
      let word = cell.toLowerCase();
      return TRUE.has(word) ? !0 : FALSE.has(word) ? !1 : cell;
    }
    case "integer":
    case "number":
      return NUMBER.test(cell) ? Number(cell) : cell;
    case "array":
      return cell.startsWith("[") ? fromJson(cell) : cell.split(";").map((item) => cellValue(type.items, item.trim()));
    case "object":
      return fromJson(cell);
    case "string":
    case "enum":
    case "date":
    case "date-time":
      return cell;
  }
}, fromJson = (cell) => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

// dist/cli/input/csv-header.js
var TEXT = { kind: "string" }, readHeader = (name, cells, { facts, clock }) => {
  let twice = cells.find((cell, at) => cell !== "" && cells.indexOf(cell) !== at);
  if (twice !== void 0)
    return left(invalid(`${quote(name)} has two columns ${quote(twice)}`, "leave one of them"));
  let columns = cells.flatMap((cell, at) => {
    let path = cell.split("."), type = typeAt(facts, path);
    return type !== void 0 ? [{ at, kind: "fact", path, type }] : cell === "id" ? [{ at, kind: "id", path: ["id"], type: TEXT }] : [];
  }), given = new Set(columns.map(({ path }) => path[0])), missing = [...facts.values()].filter((fact) => isNeeded(fact) && fact.id !== clock && !given.has(fact.id));
  if (!columns.some(({ kind }) => kind === "fact") && missing.length > 0)
    return left(invalid(`the first line of ${quote(name)} names no fact of the policy: it has ${quoteAll(cells)}`, `name the columns after the facts: ${quoteAll([...facts.keys()])}`));
  let unused = cells.filter((_, at) => !columns.some((column) => column.at === at)), notes = missing.map(({ id }) => {
    let near = nearest(id, unused);
    return `no column is called ${quote(id)}, which every customer needs${near === void 0 ? "" : `; did you mean it by ${quote(near)}?`}`;
  });
  return right({ columns, width: cells.length, notes });
}, isNeeded = (fact) => fact.default === void 0, typeAt = (facts, [fact, ...path]) => path.reduce((type, property) => type?.kind === "object" ? type.properties.get(property)?.type : void 0, facts.get(fact)?.type);

// dist/cli/input/csv.js
var openCsv = async ({ name, head, chunks }, policy) => {
  let flaws = [], parser = parse({
    delimiter: delimiterOf(head),
    info: !0,
    relax_column_count: !0,
    skip_empty_lines: !0,
    skip_records_with_error: !0,
    max_record_size: 1e6,
    trim: !0,
    on_skip: (error) => {
      flaws.at(-1)?.code !== "CSV_MAX_RECORD_SIZE" && flaws.push(error);
    }
  });
  pipeline(Readable.from(chunks), parser, () => {
  });
  let records = parser[Symbol.asyncIterator](), first = await records.next();
  if (first.done)
    return left(invalid(`the first line of \`${name}\` cannot be read`, "write the names of the facts, separated by commas"));
  let header = readHeader(name, first.value.record, policy);
  return isLeft(header) ? (await records.return?.(), header) : right({ rows: rowsOf(parser, records, flaws, header.right), notes: header.right.notes });
}, delimiterOf = (head) => {
  let [line = ""] = head.split(/\r?\n/, 1);
  return [",", ";", "	"].map((delimiter) => ({ delimiter, count: line.split(delimiter).length })).reduce((most, next) => next.count > most.count ? next : most).delimiter;
}, BATCH = 256;
async function* rowsOf(parser, records, flaws, header) {
  let batch = [], lastLine = 1, count = 1, flawsBefore = () => {
    for (; flaws[0] !== void 0 && flaws[0].records <= count; )
      batch.push(flawed(flaws.shift(), lastLine + 1));
  };
  try {
    for (let next = await records.next(); !next.done; next = await records.next()) {
      flawsBefore();
      let { record, info } = next.value;
      batch.push(rowOf(record, info.lines, header)), lastLine = info.lines, count += 1, (batch.length >= BATCH || parser.readableLength === 0) && (yield batch, batch = []);
    }
    flawsBefore(), yield batch;
  } finally {
    await records.return?.();
  }
}
var rowOf = (cells, lastLine, { columns, width }) => {
  let breaks = cells.reduce((sum, cell) => sum + cell.split(`
`).length - 1, 0), range = linesFrom(lastLine - breaks, lastLine);
  if (cells.some(isMangled))
    return mangledRow(range);
  if (cells.length !== width)
    return unreadableRow(`line ${range.start.line} has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the first line has ${width}`, range, "put a cell that contains the separator in double quotes");
  let customer = {};
  for (let { at, path, type } of columns) {
    let cell = cells[at];
    cell !== void 0 && cell !== "" && put(customer, path, cellValue(type, cell));
  }
  return customerRow(customer, range);
}, put = (into, [key, ...rest], value) => {
  let [next, ...others] = rest;
  if (next === void 0) {
    into[key] = value;
    return;
  }
  let inner = into[key], object = typeof inner == "object" && !Array.isArray(inner) ? inner : {};
  into[key] = object, put(object, [next, ...others], value);
}, flawed = ({ code, lines }, from) => {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return unreadableRow(`a double quote that opens on line ${from} or later is not closed`, linesFrom(from, lines), 'write `""` for a double quote within a cell');
    case "CSV_MAX_RECORD_SIZE":
      return unreadableRow(`line ${from} is longer than ${1e6.toLocaleString("en")} characters, and nothing after it was read`, linesFrom(from));
    default:
      return unreadableRow(`line ${lines} has a stray double quote`, linesFrom(lines), 'put the whole cell in double quotes, and write `""` for one within it');
  }
};
export {
  openCsv
};
