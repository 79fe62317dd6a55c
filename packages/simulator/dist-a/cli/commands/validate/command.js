import { formatOption, watchOption } from "../options.js";
export const validateCommand = (program, terminal, finish) => {
    program
        .command("validate")
        .description("say everything that is wrong with policies, with the place of each problem")
        .argument("<policy...>", "policy files, patterns in quotes, directories, or - for standard input")
        .addOption(formatOption(["text", "json", "jsonl", "sarif", "github", "junit"]))
        .addOption(watchOption())
        .addHelpText("after", EXAMPLES)
        .action(async (paths, options) => {
        const { validate } = await import("./run.js");
        finish(await validate(paths, options, terminal));
    });
};
const EXAMPLES = `
A directory stands for the policy documents in it. The json of several policies is an array; jsonl is a
line for each; sarif, github and junit are one document for all. What a diagnostic means: tierpolicy
explain <code>.

Examples:
  $ tierpolicy validate policy.json
  $ tierpolicy validate 'policies/**/*.json' --watch
  $ tierpolicy validate policies --format json
  $ curl -s https://example.com/policy.json | tierpolicy validate -`;
//# sourceMappingURL=command.js.map