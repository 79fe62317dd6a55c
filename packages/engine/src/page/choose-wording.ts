/** Every fixed text of some kind of page in one language. */
export interface InLanguage {
  /** The language of these texts, as a BCP 47 tag: `en`, `zh`. */
  readonly language: string;
}

/** In which language a page is written. */
export interface Voice<Wording extends InLanguage = InLanguage> {
  readonly wording: Wording;
  /** The tag of the page, by which figures are written too: the wanted one where the wording is in it, else the wording's own. */
  readonly language: string;
  /** The tag in which the texts of the policy are looked for. */
  readonly wanted: string;
}

/**
 * The wording for a language tag: that of the same language in the same script (`zh-CN` is written as `zh` is), else of the same language, else the first.
 *
 * @param wanted a BCP 47 tag; what is none counts as a language that nobody knows
 */
export const chooseWording = <Wording extends InLanguage>(wanted: string, wordings: readonly [Wording, ...Wording[]]): Voice<Wording> => {
  const locale = localeOf(wanted);
  const alike = wordings.filter((wording) => localeOf(wording.language)?.language === locale?.language);
  const same = alike.find((wording) => localeOf(wording.language)?.script === locale?.script);
  const wording = same ?? alike[0] ?? wordings[0];
  const language = same !== undefined && locale !== undefined ? new Intl.Locale(wanted).baseName : wording.language;
  return { wording, language, wanted };
};

const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    // A tag that is not well formed.
    return undefined;
  }
};
