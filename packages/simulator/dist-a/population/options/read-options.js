import { FIRST_DAY, shown } from "@tierpolicy/engine";
import { isDate, quote } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { left, right } from "fp-ts/lib/Either.js";
import { about, problem } from "./problem.js";
import { readCoefficients } from "./read-coefficients.js";
export const DEFAULTS = Object.freeze({ customers: 1000, weeks: 104, seed: 1, start: "2026-01-05" });
export const MOST_CUSTOMERS = 10_000_000;
export const MOST_WEEKS = 1040;
export const MOST_RUNS = 1000;
export const MOST_THREADS = 256;
/** Surprises have no calendars before it, and a simulation must end before years have five digits. */
const DAYS = { first: FIRST_DAY, last: "2999-12-31" };
/**
 * Reads what a simulation starts from, and fills in what is left out. Whether the customers can exist, whoever asks for their facts says.
 *
 * @returns the whole setting, frozen; or everything that is wrong with the options: never throws, whatever it is given
 * @example
 * ```ts
 * import { readOptions } from "@tierpolicy/simulator";
 *
 * const read = readOptions({ weeks: 2000, coefficients: { forgeting: 0.02 } as object });
 * if (read._tag === "Left") for (const { message } of read.left) console.log(message);
 * // `weeks` is 2000, and must be a whole number from 1 to 1,040
 * // there is no coefficient `forgeting`
 * ```
 */
export const readOptions = (options = {}) => {
    if (typeof options !== "object" || options === null)
        return left([problem("simulation-option", "", `the options are ${shown(options)}, and must be an object`)]);
    const problems = [];
    const { customers = DEFAULTS.customers, weeks = DEFAULTS.weeks, seed = DEFAULTS.seed, start = DEFAULTS.start } = options;
    if (Array.isArray(customers)) {
        if (customers.length < 1 || customers.length > MOST_CUSTOMERS)
            problems.push(about("customers", `\`customers\` is a list of ${customers.length}, and must have from 1 to ${many(MOST_CUSTOMERS)}`));
    }
    else
        wholeNumber("customers", customers, [1, MOST_CUSTOMERS], problems, "or a list of customers");
    wholeNumber("weeks", weeks, [1, MOST_WEEKS], problems);
    if (!Number.isSafeInteger(seed))
        problems.push(about("seed", `\`seed\` is ${shown(seed)}, and must be a whole number`));
    if (!isDay(start))
        problems.push(about("start", `\`start\` is ${shown(start)}, and must be a day from ${quote(DAYS.first)} to ${quote(DAYS.last)}`, `give a day as ${quote(DEFAULTS.start)}`));
    if (options.runs !== undefined)
        wholeNumber("runs", options.runs, [1, MOST_RUNS], problems);
    if (options.threads !== undefined)
        wholeNumber("threads", options.threads, [1, MOST_THREADS], problems);
    const coefficients = readCoefficients(options.coefficients, problems);
    if (isNonEmpty(problems))
        return left(problems);
    return right(Object.freeze({ customers, weeks, seed, start, coefficients }));
};
const isDay = (day) => typeof day === "string" && isDate(day) && day >= DAYS.first && day <= DAYS.last;
const wholeNumber = (name, value, [least, most], problems, or) => {
    if (Number.isSafeInteger(value) && value >= least && value <= most)
        return;
    const range = `a whole number from ${least} to ${many(most)}`;
    problems.push(about(name, `\`${name}\` is ${shown(value)}, and must be ${range}${or === undefined ? "" : `, ${or}`}`));
};
const many = (number) => number.toLocaleString("en");
//# sourceMappingURL=read-options.js.map