import { quote, suggest } from "@tierpolicy/schema";
import { COEFFICIENT_NAMES } from "../../../population/coefficients/coefficients.js";
import { MEASURE_IDS, MEASURES } from "../../../population/compare/measures.js";
import { unknownCoefficient } from "../../../population/options/read-coefficients.js";
import { misuse } from "../../complaint.js";
import { stdinTwice } from "../../input/stdin-once.js";
/** What was typed and cannot be meant. */
export const misuseOf = (paths, { failIfWorse = [], sensitivity, try: tried = [] }) => {
    const twice = stdinTwice(paths);
    if (twice)
        return twice;
    if (tried.length > 0 && sensitivity === undefined)
        return misuse("`--try` says what `--sensitivity` tries", "add `--sensitivity`");
    const ranked = MEASURE_IDS.filter((id) => "better" in MEASURES[id]);
    const named = [...failIfWorse, ...(typeof sensitivity === "string" ? [sensitivity] : [])];
    const measure = named.find((one) => !ranked.includes(one));
    if (measure !== undefined)
        return misuse(`nothing is better or worse in a measure ${quote(measure)}`, suggest(measure, ranked, "measures"));
    const coefficient = tried.find((one) => !COEFFICIENT_NAMES.includes(one));
    if (coefficient === undefined)
        return undefined;
    const { message, help } = unknownCoefficient(coefficient, "");
    return misuse(message, help);
};
//# sourceMappingURL=misuse.js.map