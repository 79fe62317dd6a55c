import { chooseWording } from "../../page/choose-wording.js";
import { WORDINGS } from "./wordings.js";

/** The language of the page that is made for a wanted language: `zh-CN` for `zh-CN`, `en` for one in which there is no wording. */
export const languageOfPage = (lang: string): string => chooseWording(lang, WORDINGS).language;
