import { chooseWording } from "@tierpolicy/engine/page";
import { WORDINGS } from "./wordings.js";
/** The language of the report that is made for a wanted language: `zh-CN` for `zh-CN`, `en` for one in which there is no wording. */
export const languageOfReport = (lang) => chooseWording(lang, WORDINGS).language;
//# sourceMappingURL=language-of-report.js.map