import { widthOf } from "./display.js";

/** Quoted words of up to so many columns are kept on one line. */
const LONGEST_KEPT = 40;

/** What is not to be broken: words, and short stretches in backticks with all that touches them. */
const pieces = (text: string): readonly string[] => {
  const kept: string[] = [];
  let open: string[] = [];
  for (const word of text.split(" ")) {
    open.push(word);
    const joined = open.join(" ");
    const isWhole = (joined.split("`").length - 1) % 2 === 0;
    if (!isWhole && widthOf(joined) <= LONGEST_KEPT) continue;
    kept.push(...(isWhole && widthOf(joined) <= LONGEST_KEPT ? [joined] : open));
    open = [];
  }
  return [...kept, ...open];
};

/**
 * A text in lines of at most so many columns, broken at spaces; a word that is longer has a line of its own.
 *
 * @param width in columns of a terminal
 * @param used how many columns of each line are taken by what stands before the text
 */
export const wrapWords = (text: string, width: number, used = 0): readonly string[] => {
  if (widthOf(text) <= width - used) return [text];
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const line = lines.at(-1);
    if (line !== undefined && used + widthOf(line) + 1 + widthOf(piece) <= width) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(piece);
  }
  return lines;
};
