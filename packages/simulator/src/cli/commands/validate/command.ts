import type { CommandDefinition } from "../../program.js";
import { formatOption } from "../options.js";

export const validateCommand: CommandDefinition = (program, terminal, finish) => {
  program
    .command("validate")
    .description("say everything that is wrong with policies, with the place of each problem")
    .argument("<policy...>", "policy files, or - for standard input")
    .addOption(formatOption(["text", "json", "jsonl"]))
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: { readonly format: "text" | "json" | "jsonl" }) => {
      const { validate } = await import("./run.js");
      finish(await validate(paths, options.format, terminal));
    });
};

const EXAMPLES = `
The json of several policies is an array; jsonl is a line for each.

Examples:
  $ tierpolicy validate policy.json
  $ tierpolicy validate --format json policies/*.json
  $ curl -s https://example.com/policy.json | tierpolicy validate -`;
