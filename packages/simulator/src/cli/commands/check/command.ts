import { InvalidArgumentError, Option } from "commander";
import { CUSTOMER_FORMATS, type CustomerFormat } from "../../input/customer-format.js";
import type { CommandDefinition } from "../../program.js";
import { atOption, budgetOption, formatOption } from "../options.js";

export interface CheckCommandOptions {
  readonly format: "text" | "json" | "jsonl";
  readonly only?: readonly string[];
  readonly budget?: number;
  readonly at?: string;
  readonly customers?: string;
  readonly input?: CustomerFormat;
}

export const checkCommand: CommandDefinition = (program, terminal, finish) => {
  program
    .command("check")
    .description("prove that nothing leaks and that all assertions hold, or show the customers by whom they break")
    .argument("<policy...>", "policy files, or - for standard input")
    .addOption(formatOption(["text", "json", "jsonl"]))
    .addOption(new Option("--only <ids>", "the checks to run, separated by commas").argParser(idsOf))
    .addOption(new Option("--customers <file>", "count how many real customers each finding concerns (JSON array, JSONL or CSV)"))
    .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS))
    .addOption(budgetOption())
    .addOption(atOption())
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: CheckCommandOptions) => {
      const { checkPolicies } = await import("./run.js");
      finish(await checkPolicies(paths, options, terminal));
    });
};

const idsOf = (list: string): readonly string[] => {
  const ids = list.split(",").map((id) => id.trim());
  if (ids.some((id) => id === "")) throw new InvalidArgumentError("write the ids of checks, separated by commas.");
  return ids;
};

const EXAMPLES = `
A proof is about all possible customers. With --customers, it is counted how many of your own each
finding concerns. The json of several policies is an array; jsonl is a line for each.

Exit codes:
  0 proved   1 refuted at error severity   2 undecided: the budget ran out   3 invalid   64 usage

Examples:
  $ tierpolicy check policy.json
  $ tierpolicy check --format json policies/*.json
  $ tierpolicy check --only publicity-leak policy.json
  $ tierpolicy check policy.json --customers customers.csv`;
