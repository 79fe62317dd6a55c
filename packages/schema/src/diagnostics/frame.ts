import type { Lines } from "../text/lines.js";
import type { Range } from "./diagnostic.js";
import { visible, widthOf } from "./display.js";

/** One line of a code frame: its number in the text, what it says, and where it is underlined (in columns of the terminal, from 0). */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** So much of a long line is shown, in UTF-16 units, where nobody says how wide the terminal is; the underlined part is kept in view. */
const LONGEST_LINE = 110;
/** What is too narrow to be read is not made narrower. */
const SHORTEST_LINE = 30;
/** How much of what is shown stands before the underlined part. */
const BEFORE = 0.36;

/** A range of more lines than this is shown by its first line, with the key whose value it is. */
const MOST_LINES = 3;

/** Nothing but a key stands before the place. */
const KEY_ONLY = /^(\s*)"(?:[^"\\]|\\.)*"\s*:\s*$/;

const frameLine = (number: number, line: string, [start, end]: readonly [number, number], longest: number): FrameLine => {
  const first = line.length <= longest ? 0 : Math.min(Math.max(0, start - Math.round(longest * BEFORE)), line.length - longest);
  let last = Math.min(line.length, first + longest);
  while (last > start + 1 && widthOf(visible(line.slice(first, last))) > longest) last -= 1;
  const before = first > 0 ? "…" : "";
  const shown = before + visible(line.slice(first, last)) + (last < line.length ? "…" : "");
  const from = widthOf(before + visible(line.slice(first, start)));
  const width = widthOf(visible(line.slice(start, Math.min(end, last))));
  return { number, text: shown, from, to: from + Math.max(1, width) };
};

/**
 * The lines that a range covers, each with the part that belongs to it; of a long range the first line.
 *
 * @param width how many columns there are for a line
 */
export const frameOf = (lines: Lines, { start, end }: Range, width = Number.POSITIVE_INFINITY): readonly FrameLine[] => {
  // Two columns for the ellipses.
  const longest = Number.isFinite(width) ? Math.max(SHORTEST_LINE, width - 2) : LONGEST_LINE;
  const count = end.line - start.line + 1;
  const isLong = count > MOST_LINES;
  const shown = Array.from({ length: isLong ? 1 : count }, (_, index) => start.line + index);
  return shown.flatMap((number) => {
    const line = lines.line(number);
    if (line === undefined) return [];
    const first = isLong ? (KEY_ONLY.exec(line.slice(0, start.column - 1))?.[1]?.length ?? start.column - 1) : start.column - 1;
    const from = number === start.line ? first : line.search(/\S|$/);
    const to = number === end.line ? end.column - 1 : line.trimEnd().length;
    return to < from ? [] : [frameLine(number, line, [from, to], longest)];
  });
};
