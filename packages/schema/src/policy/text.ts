/** A text for people: one string, or one a language, by language tag (`en`, `zh`). */
export type Text = string | { readonly [language: string]: string };

/** What may stand on the policy and on every named part of it. */
export interface Described {
  readonly title?: Text;
  readonly description?: Text;
}
