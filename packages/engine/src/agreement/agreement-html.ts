import type { Agreement } from "../audience/agreement.js";
import { contentOf } from "./content/content.js";
import { pageOf } from "./html/page.js";
import type { AgreementOptions } from "./options.js";

export interface AgreementHtmlOptions extends AgreementOptions {
  /** A style sheet of your own that comes after the page's: `:root { --brand: #0a5; }`. It is trusted, and can load nothing but `data:` URLs. */
  readonly css?: string;
}

/**
 * A service agreement as a page to be handed to the customer, on a screen or on paper: one HTML document without scripts that loads nothing.
 * Whatever the policy's texts hold stands there as text.
 *
 * @param agreement from `agreement` or `segmentAgreement`
 * @param options the language, the customer's name, a wording and a style sheet of one's own
 * @returns the document, from its doctype on
 * @example
 * const agreed = agreement(compiled, facts);
 * if (isRight(agreed)) writeFileSync("agreement.html", agreementHtml(agreed.right, { lang: "en-GB", addressee: "Ms Lin" }));
 */
export const agreementHtml = (agreement: Agreement, { css = "", ...options }: AgreementHtmlOptions = {}): string =>
  pageOf(contentOf(agreement, options), css).markup;
