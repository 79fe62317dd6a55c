/** Terminals show these in two columns: East Asian wide and full-width characters, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
/** These take no column of their own: combining marks, joiners, selectors. */
const NARROW = /\p{Mn}|\p{Me}|[\u200b-\u200d]/u;

const TAB = 4;

/** How many columns of a terminal a text takes, once it is made {@link visible}. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
};

const CONTROL_PICTURES = 0x2400;

const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (character === "\t") return " ".repeat(TAB);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? "␡" : "\ufffd";
};

/** A line as it can be shown without harm: nothing in it can move the cursor, turn the direction of writing, or colour what follows. */
export const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, picture);
