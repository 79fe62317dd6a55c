import { LONGEST_ROW, linesFrom, type Row, type Rows, rowFromJson, unreadableRow } from "./row.js";

const TOO_LONG = `is longer than ${LONGEST_ROW.toLocaleString("en")} characters`;

/** Reads a customer from each line. Empty lines are skipped, and a bad line spoils none but itself. */
export async function* jsonLines(chunks: AsyncIterable<string>): Rows {
  let line = 1;
  let rest = "";
  // Of a line that is too long, only its end is looked for.
  let skipping = false;
  const rowOf = (text: string): readonly Row[] => {
    const range = linesFrom(line);
    line += 1;
    if (skipping || text.length > LONGEST_ROW) {
      skipping = false;
      return [unreadableRow(`line ${range.start.line} ${TOO_LONG}`, range, "write one customer a line")];
    }
    return text.trim() === "" ? [] : [rowFromJson(text, range)];
  };
  for await (const chunk of chunks) {
    const pieces = (rest + chunk).split("\n");
    rest = pieces.pop() ?? "";
    yield pieces.flatMap(rowOf);
    if (rest.length > LONGEST_ROW) {
      skipping = true;
      rest = "";
    }
  }
  yield rowOf(rest);
}
