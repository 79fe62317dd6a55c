import {
  linesFrom,
  rowFromJson,
  unreadableRow
} from "./chunk-VX3N44CV.js";

// dist/cli/input/json-lines.js
var TOO_LONG = `is longer than ${1e6.toLocaleString("en")} characters`;
async function* textLines(chunks) {
  let number = 0, rest = "", skipping = !1, lineOf = (text, isLast) => (number += 1, skipping || text.length > 1e6 ? (skipping = !1, [{ number, isLast }]) : text.trim() === "" ? [] : [{ number, text, isLast }]);
  for await (let chunk of chunks) {
    let pieces = (rest + chunk).split(`
`);
    rest = pieces.pop() ?? "", yield pieces.flatMap((piece) => lineOf(piece, !1)), rest.length > 1e6 && (skipping = !0, rest = "");
  }
  yield lineOf(rest, !0);
}
async function* jsonLines(chunks) {
  for await (let lines of textLines(chunks))
    yield lines.map(rowOf);
}
var rowOf = ({ number, text }) => {
  let range = linesFrom(number);
  return text === void 0 ? unreadableRow(`line ${number} ${TOO_LONG}`, range, "write one customer a line") : rowFromJson(text, range);
};

export {
  TOO_LONG,
  textLines,
  jsonLines
};
