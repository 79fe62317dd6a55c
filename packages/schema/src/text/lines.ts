import type { Position, Range } from "../diagnostics/diagnostic.js";

/** Turns offsets into a text into lines and columns. */
export interface Lines {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

const startsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (const {
    index,
    0: { length },
  } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + length);
  return starts;
};

/** A line ends with a line feed, a carriage return, or both. The text is not looked at before the first question. */
export const linesOf = (text: string): Lines => {
  let known: readonly number[] | undefined;
  const position = (offset: number): Position => {
    known ??= startsOf(text);
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((known[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (known[low] ?? 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
};
