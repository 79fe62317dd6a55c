import { InvalidArgumentError, Option } from "commander";
import { CUSTOMER_FORMATS } from "../../input/customer-format.js";
import { atOption, budgetOption, formatOption, watchOption } from "../options.js";
export const checkCommand = (program, terminal, finish) => {
    program
        .command("check")
        .description("prove that nothing leaks and that all assertions hold, or show the customers by whom they break")
        .argument("<policy...>", "policy files, patterns in quotes, directories, or - for standard input")
        .addOption(formatOption(["text", "json", "jsonl", "sarif", "github", "junit"]))
        .addOption(new Option("--only <ids>", "the checks to run, separated by commas").argParser(idsOf).conflicts("skip"))
        .addOption(new Option("--skip <ids>", "the checks not to run, separated by commas").argParser(idsOf))
        .addOption(new Option("--fail-on <severity>", "from which severity on a finding fails the run")
        .choices(["error", "warn", "info"])
        .default("error"))
        .addOption(new Option("-q, --quiet", "print only what fails the run"))
        .addOption(new Option("--customers <file>", "count how many real customers each finding concerns (JSON array, JSONL or CSV)"))
        .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS))
        .addOption(budgetOption())
        .addOption(atOption())
        .addOption(watchOption())
        .addHelpText("after", EXAMPLES)
        .action(async (paths, options) => {
        const { checkPolicies } = await import("./run.js");
        finish(await checkPolicies(paths, options, terminal));
    });
};
const idsOf = (list) => {
    const ids = list.split(",").map((id) => id.trim());
    if (ids.some((id) => id === ""))
        throw new InvalidArgumentError("write the ids of checks, separated by commas.");
    return ids;
};
const EXAMPLES = `
A proof is about all possible customers. With --customers, it is counted how many of your own each
finding concerns. A directory stands for the policy documents in it. The json of several policies is an
array; jsonl is a line for each; sarif, github and junit are one document for all. What a check means:
tierpolicy explain <check>.

Exit codes:
  0 proved   1 refuted (or as --fail-on says)   2 undecided: the budget ran out   3 invalid   64 usage

Examples:
  $ tierpolicy check policy.json
  $ tierpolicy check 'policies/**/*.json' --watch
  $ tierpolicy check policy.json --only publicity-leak --format json
  $ tierpolicy check policies --format sarif > tierpolicy.sarif
  $ tierpolicy check policy.json --fail-on warn --quiet
  $ tierpolicy check policy.json --customers customers.csv`;
//# sourceMappingURL=command.js.map