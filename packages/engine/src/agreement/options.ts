import type { Wording } from "./wording/wording.js";

export interface AgreementOptions {
  /** The language, as a BCP 47 tag such as `en-GB` or `zh-CN`; `en` without it, and where there is no wording in it. */
  readonly lang?: string;
  /** The name of the customer, to stand where else "You, our customer" stands. */
  readonly addressee?: string;
  /** The fixed texts in a language of your own, in place of those that come with the package. */
  readonly wording?: Wording;
}
