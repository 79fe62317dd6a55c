import { InvalidArgumentError, Option } from "commander";
import { CUSTOMER_FORMATS } from "../input/customer-format.js";
/** A quick answer that says how sure it is. */
export const DEFAULT_CUSTOMERS = 10_000;
const DEFAULT_RUNS = 5;
/** Adds to a command what every command has that simulates. */
export const addPopulationOptions = (command) => command
    .addOption(numberOption("--customers <number>", `how many customers to generate, without a file (default: ${DEFAULT_CUSTOMERS.toLocaleString("en")})`))
    .addOption(numberOption("--weeks <number>", "for how many weeks (default: 104)"))
    .addOption(numberOption("--runs <number>", "how many simulations, each with its own seed, to say how sure the figures are").default(DEFAULT_RUNS))
    .addOption(numberOption("--seed <number>", "of the first run; the same seed has the same result (default: 1)"))
    .addOption(new Option("--start <day>", "the day on which the first week begins, such as 2026-05-01 (default: today)"))
    .addOption(new Option("--set <name=value>", "another value for a coefficient of the model; may be repeated").argParser(assignments))
    .addOption(new Option("--coefficients <file>", "a JSON object of such values"))
    .addOption(numberOption("--threads <number>", "on how many threads; the result is the same"))
    .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS));
const numberOption = (flags, description) => new Option(flags, description).argParser(numberIn);
/** What is no number stays as it is, so that the error names it. */
const numberIn = (text) => (text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text));
const assignments = (text, before) => {
    const [name = "", value, ...rest] = text.split("=").map((part) => part.trim());
    if (name === "" || value === undefined || rest.length > 0)
        throw new InvalidArgumentError("write a name and a number, such as envyOfEquals=0.8.");
    return [...(before ?? []), [name, numberIn(value)]];
};
//# sourceMappingURL=population-options.js.map