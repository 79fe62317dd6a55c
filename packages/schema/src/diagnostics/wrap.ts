import { widthOf } from "./display.js";

/** What is quoted is kept on one line if it is no longer than this, in characters. */
const LONGEST_KEPT = 40;

/** No text has it: `visible` would show it otherwise. */
const GLUE = "\u0000";

/** What is not to be broken: words, and what is quoted in backticks with all that touches it. */
const pieces = (text: string): readonly string[] =>
  text
    .replace(/`[^`]*`/g, (quoted) => (quoted.length <= LONGEST_KEPT ? quoted.replaceAll(" ", GLUE) : quoted))
    .split(" ")
    .map((piece) => piece.replaceAll(GLUE, " "));

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
