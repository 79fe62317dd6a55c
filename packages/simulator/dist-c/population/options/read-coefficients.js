import { shown } from "@tierpolicy/engine";
import { nearest, quote } from "@tierpolicy/schema";
import { COEFFICIENT_NAMES, COEFFICIENTS, DEFAULT_COEFFICIENTS, } from "../coefficients/coefficients.js";
import { about, problem } from "./problem.js";
/** A value for each coefficient: those that are given, else the defaults; notes everything that is wrong with those given. */
export const readCoefficients = (given, problems) => {
    if (given === undefined)
        return DEFAULT_COEFFICIENTS;
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
        problems.push(about("coefficients", `\`coefficients\` is ${shown(given)}, and must be an object of coefficients`));
        return DEFAULT_COEFFICIENTS;
    }
    const set = Object.entries(given).filter(([, value]) => value !== undefined);
    for (const [name, value] of set) {
        const pointer = `/coefficients/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (!isName(name))
            problems.push(unknownCoefficient(name, pointer));
        else if (!isWithin(value, COEFFICIENTS[name]))
            problems.push(problem("coefficient-value", pointer, `${quote(name)} is ${shown(value)}, and must be ${rangeInWords(name)}`, meaningOf(name)));
    }
    return Object.freeze({ ...DEFAULT_COEFFICIENTS, ...Object.fromEntries(set) });
};
const isName = (name) => Object.hasOwn(COEFFICIENTS, name);
export const unknownCoefficient = (name, pointer) => problem("unknown-coefficient", pointer, `there is no coefficient ${quote(name)}`, instead(name));
/** There are too many to list them all. */
const instead = (name) => {
    const near = nearest(name, COEFFICIENT_NAMES);
    return near === undefined ? "`tierpolicy coefficients` lists them all" : `did you mean ${quote(near)}?`;
};
const isWithin = (value, { range: [least, most] }) => typeof value === "number" && value >= least && value <= most;
const rangeInWords = (name) => {
    const [least, most] = COEFFICIENTS[name].range;
    return `a number from ${least} to ${most}`;
};
const meaningOf = (name) => {
    const { meaning, unit, default: usual } = COEFFICIENTS[name];
    return `it is ${meaning} (${unit}); ${usual} where it is left out`;
};
//# sourceMappingURL=read-coefficients.js.map