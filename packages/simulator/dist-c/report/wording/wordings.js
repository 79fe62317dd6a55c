import { en } from "./en.js";
import { zh } from "./zh.js";
/** The first is for those whose language is not here. */
export const WORDINGS = [en, zh];
//# sourceMappingURL=wordings.js.map