import { type Text, textIn } from "@tierpolicy/schema";
import type { Voice } from "./choose-wording.js";

/** Words of the policy's author on one line, fit to be shown. */
export interface Phrase {
  readonly text: string;
  /** Its language, where the policy says it and it is not the page's. */
  readonly language?: string;
}

/** A text as `textIn` finds it; undefined where nothing is there to be read. */
export const phraseOf = (text: Text | undefined, { wanted, language }: Pick<Voice, "wanted" | "language">): Phrase | undefined => {
  if (text === undefined) return undefined;
  const found = textIn(text, wanted);
  const shown = onOneLine(found);
  if (shown === "") return undefined;
  const tags = typeof text === "string" ? [] : Object.keys(text).filter((tag) => text[tag] === found);
  const [tag] = tags;
  return tag === undefined || tags.some((one) => isWithin(one, language)) ? { text: shown } : { text: shown, language: tag };
};

/** A text in `zh` needs no mark on a page in `zh-CN`. */
const isWithin = (tag: string, language: string): boolean => `${language.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);

/** What a thing without a title is called: its id in words, `fault-repair` or `withinHours`. */
export const phraseOfId = (id: string): Phrase => {
  const words = id.replace(/([a-z\d])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`).replaceAll("-", " ");
  return { text: words.charAt(0).toUpperCase() + words.slice(1) };
};

/** A title ends where it ends: it breaks no line, and turns no neighbour's direction of writing. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ")
    .replace(DISTURBING, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and those that embed or override a direction, are what is removed
const DISTURBING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The blocks of scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Words within a line of another direction: U+2068 and U+2069 keep the two apart. */
export const isolated = (words: string): string => (FROM_RIGHT.test(words) ? `\u2068${words}\u2069` : words);
