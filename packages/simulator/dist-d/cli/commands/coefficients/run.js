import { quoteAll, wrapWords } from "@tierpolicy/schema";
import { COEFFICIENT_NAMES, COEFFICIENTS } from "../../../population/coefficients/coefficients.js";
import { complain, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { asJson } from "../../output/as-json.js";
export const listCoefficients = async (words, { format }, { out, err }) => {
    const names = COEFFICIENT_NAMES.filter((name) => words.length === 0 || words.some((word) => speaksOf(name, word)));
    if (names.length === 0)
        return complain(err, misuse(`no coefficient speaks of ${quoteAll(words, "or")}`, "`tierpolicy coefficients` lists them all"));
    await out.write(coefficientsWritten(names, format, out));
    return EXIT.proved;
};
const speaksOf = (name, word) => `${name} ${COEFFICIENTS[name].meaning}`.toLowerCase().includes(word.toLowerCase());
/** Coefficients, each with its meaning, default, range and source. */
export const coefficientsWritten = (names, format, screen) => {
    switch (format) {
        case "json":
            return asJson([names.map((name) => ({ name, ...COEFFICIENTS[name] }))], "json", false);
        case "values":
            return asJson([Object.fromEntries(names.map((name) => [name, COEFFICIENTS[name].default]))], "json", false);
        case "text":
            return names.map((name) => textOf(name, screen)).join("");
    }
};
const INDENT = "    ";
const textOf = (name, { colors, wrapAt }) => {
    const { default: usual, range, plausible, unit, meaning, source } = COEFFICIENTS[name];
    const figures = `${unit}; from ${range.join(" to ")}, plausibly ${plausible.join(" to ")}`;
    const about = wrapWords(`${meaning} (${source})`, wrapAt, INDENT.length).map((line) => `${INDENT}${line}\n`);
    return `${colors.bold(name)} = ${usual}  ${colors.dim(figures)}\n${about.join("")}`;
};
//# sourceMappingURL=run.js.map