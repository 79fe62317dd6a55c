import { chooseWording, onOneLine } from "@tierpolicy/engine/page";
import { WORDINGS } from "../wording/wordings.js";
import { namesOf } from "./names.js";
import { numbersIn } from "./numbers.js";
/** @param own fixed texts in place of those that come with the package */
export const tellingOf = (data, lang, own) => {
    const { wording, language, wanted } = chooseWording(lang, own ? [own] : WORDINGS);
    return {
        data,
        wording,
        language,
        names: namesOf(data, { language, wanted }),
        numbers: numbersIn(language, data.policy.currency && onOneLine(data.policy.currency), wording.noFigure),
    };
};
//# sourceMappingURL=telling.js.map