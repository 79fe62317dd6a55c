import { InvalidArgumentError, Option } from "commander";
import { CONCERNS } from "../../../diff/concerns.js";
import { CUSTOMER_FORMATS } from "../../input/customer-format.js";
import { atOption, budgetOption, formatOption } from "../options.js";
export const diffCommand = (program, terminal, finish) => {
    program
        .command("diff")
        .description("say what a new policy changes, for whom: who loses a promise, and what is told more widely")
        .argument("<old>", "a policy file, or - for standard input")
        .argument("<new>", "a later version of it, or - for standard input")
        .addOption(formatOption(["text", "json", "markdown"]))
        .addOption(new Option("--fail-on <what>", "what ends the run with 1: promise, publicity or both separated by a comma; any; none")
        .argParser(failOn)
        .default(CONCERNS, "promise,publicity"))
        .addOption(new Option("--customers <file>", "count how many real customers each change concerns (JSON array, JSONL or CSV)"))
        .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS))
        .addOption(new Option("--no-renames", "take what is called otherwise for something else"))
        .addOption(budgetOption())
        .addOption(atOption())
        .addHelpText("after", EXAMPLES)
        .action(async (before, after, options) => {
        const { diffPolicies } = await import("./run.js");
        finish(await diffPolicies(before, after, options, terminal));
    });
};
const failOn = (list) => {
    if (list === "any" || list === "none")
        return list;
    const concerns = list.split(",").map((word) => word.trim());
    if (concerns.every((word) => CONCERNS.includes(word)))
        return concerns;
    throw new InvalidArgumentError("write promise, publicity, promise,publicity, any or none.");
};
const EXAMPLES = `
It speaks of all possible customers, not of a sample; each change comes with a customer on whom both
policies have decided. A promise regression: someone loses a service, a commitment that was target or
guaranteed, or gets a worse term. Widened publicity: a service is told more widely, or someone comes to
hear of it.

It says what changes; what becomes of satisfaction and loyalty by it, tierpolicy compare simulates.

Exit codes:
  0 nothing that --fail-on names   1 something that it names   2 undecided   3 invalid   64 usage

Examples:
  $ tierpolicy diff old.json new.json
  $ git show main:policy.json | tierpolicy diff - policy.json
  $ tierpolicy diff old.json new.json --customers customers.csv
  $ tierpolicy diff old.json new.json --format markdown --fail-on promise`;
//# sourceMappingURL=command.js.map