import { htmlEscape } from "escape-goat";

/** HTML that may stand in a page as it is. Only `html` and `trusted` make it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in the gaps of a template; nothing is shown for undefined. */
export type Insert = string | Markup | readonly Insert[] | undefined;

/** A template of HTML: texts in its gaps are escaped, in elements and in quoted attributes alike. */
export const html = (strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup => ({
  markup: strings.map((string, at) => string + markupOf(inserts[at])).join(""),
});

/** HTML or CSS of our own, or of the developer's. */
export const trusted = (markup: string): Markup => ({ markup });

const isList = (insert: Insert): insert is readonly Insert[] => Array.isArray(insert);

const markupOf = (insert: Insert): string => {
  if (insert === undefined) return "";
  if (typeof insert === "string") return htmlEscape(insert);
  return isList(insert) ? insert.map(markupOf).join("") : insert.markup;
};
