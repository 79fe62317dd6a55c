import { budgetOption, formatOption } from "../options.js";
export const matrixCommand = (program, terminal, finish) => {
    program
        .command("matrix")
        .description("show what the members of each segment get of each service: always, sometimes or never")
        .argument("<policy>", "a policy file, or - for standard input")
        .addOption(formatOption(["text", "json", "jsonl"]))
        .addOption(budgetOption())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, options) => {
        const { showMatrix } = await import("./run.js");
        finish(await showMatrix(policy, options, terminal));
    });
};
const EXAMPLES = `
It speaks of all possible members, not of a sample. The range of a level is over those members who are
offered the service.

Examples:
  $ tierpolicy matrix policy.json
  $ tierpolicy matrix policy.json --format json`;
//# sourceMappingURL=command.js.map