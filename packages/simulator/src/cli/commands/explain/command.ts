import { Option } from "commander";
import type { CommandDefinition } from "../../program.js";
import { atOption, formatOption } from "../options.js";

export interface ExplainOptions {
  readonly facts: string;
  readonly service?: string;
  readonly format: "text" | "json";
  readonly at?: string;
}

export const explainCommand: CommandDefinition = (program, terminal, finish) => {
  program
    .command("explain")
    .description("say why a customer gets what, rule by rule")
    .argument("<policy>", "a policy file, or - for standard input")
    .addOption(new Option("--facts <json>", "the customer").makeOptionMandatory())
    .option("--service <id>", "this service only")
    .addOption(formatOption(["text", "json"]))
    .addOption(atOption())
    .addHelpText("after", EXAMPLES)
    .action(async (policy: string, options: ExplainOptions) => {
      const { explainCustomer } = await import("./run.js");
      finish(await explainCustomer(policy, options, terminal));
    });
};

const EXAMPLES = `
Examples:
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}'
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}' --service hotline`;
