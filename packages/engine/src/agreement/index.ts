export { type AgreementHtmlOptions, agreementHtml } from "./agreement-html.js";
export { agreementMarkdown } from "./agreement-markdown.js";
export type { AgreementOptions } from "./options.js";
export { en } from "./wording/en.js";
export { languageOfPage } from "./wording/language-of-page.js";
export type { SectionWording, Wording } from "./wording/wording.js";
export { zh } from "./wording/zh.js";
