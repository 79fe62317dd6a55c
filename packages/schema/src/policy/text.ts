/** A text for people: one string, or one a language, by language tag (`en`, `zh`). */
export type Text = string | { readonly [language: string]: string };

/** What may stand on the policy and on every named part of it. */
export interface Described {
  readonly title?: Text;
  readonly description?: Text;
}

/**
 * A text in a language: in `zh-Hans-CN`, failing that in `zh-Hans`, in `zh`, in English, in the first language that it has (the lookup of RFC 4647).
 *
 * @param lang a BCP 47 tag; capitals do not matter
 * @example
 * textIn({ en: "Warranty", zh: "保修" }, "zh-CN"); // "保修"
 */
export const textIn = (text: Text, lang: string): string => {
  if (typeof text === "string") return text;
  const texts = new Map(Object.entries(text).map(([tag, one]) => [tag.toLowerCase(), one]));
  const parts = lang.toLowerCase().split("-");
  const tags = [...parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join("-")), "en", ...texts.keys()];
  return tags.map((tag) => texts.get(tag)).find((one) => one !== undefined) ?? "";
};
