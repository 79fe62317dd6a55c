import type { Position, Range } from "../diagnostics/diagnostic.js";

/** Turns offsets into a text into lines and columns. */
export interface Lines {
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** The line of this number, without what ends it; undefined where there is none. */
  line(number: number): string | undefined;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

const startsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) starts.push(index + 1);
  }
  return starts;
};

/** A line ends with a line feed, a carriage return, or both. The text is not looked at before the first question. */
export const linesOf = (text: string): Lines => {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => {
    known ??= startsOf(text);
    return known;
  };
  const position = (offset: number): Position => {
    const all = starts();
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    line: (number) => {
      const start = starts()[number - 1];
      if (start === undefined) return undefined;
      let end = starts()[number] ?? text.length;
      while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
      return text.slice(start, end);
    },
  };
};
