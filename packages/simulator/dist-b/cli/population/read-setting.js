import { quote } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { readOptions } from "../../population/options/read-options.js";
import { today } from "../clock.js";
import { invalid, misuse } from "../complaint.js";
import { readText } from "../input/text-source.js";
import { DEFAULT_CUSTOMERS } from "./population-options.js";
/** Reads what was typed of a simulation; the day of its start is today, where none was. */
export const readSetting = async (typed) => {
    const { customers = DEFAULT_CUSTOMERS, weeks, runs, seed, threads, start = today() } = typed;
    const inFile = typed.coefficients === undefined ? right({}) : await readCoefficientsFile(typed.coefficients);
    if (isLeft(inFile))
        return left([inFile.left]);
    const assigned = Object.fromEntries(typed.set ?? []);
    // What is no number, or no number that can be, is found here.
    const said = {
        customers,
        start,
        runs,
        ...(weeks !== undefined && { weeks }),
        ...(seed !== undefined && { seed }),
        ...(threads !== undefined && { threads }),
        coefficients: { ...inFile.right, ...assigned },
    };
    const read = readOptions(said);
    if (!isLeft(read))
        return right(said);
    return left(read.left.map(({ pointer, message, help }) => {
        const coefficient = /^\/coefficients\/(.*)$/.exec(pointer)?.[1];
        const isTyped = typed.coefficients === undefined || coefficient === undefined || Object.hasOwn(assigned, coefficient);
        return isTyped ? misuse(message, help) : invalid(`in ${quote(typed.coefficients ?? "")}, ${message}`, help);
    }));
};
/** Far more than all coefficients take. */
const LONGEST = 100_000;
const HELP = 'write an object such as {"envyOfEquals": 0.8}; `tierpolicy coefficients` lists all names';
const readCoefficientsFile = async (path) => {
    const read = await readText(path, LONGEST);
    if (isLeft(read))
        return read;
    const { name, text } = read.right;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        // JSON.parse throws nothing else.
        return left(invalid(`${quote(name)} is not JSON: ${error.message}`, HELP));
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return right(value);
    return left(invalid(`${quote(name)} is not an object of coefficients`, HELP));
};
//# sourceMappingURL=read-setting.js.map