import { budgetOption } from "../options.js";
import { audienceOption } from "./audience-option.js";
export const bundleCommand = (program, terminal, finish) => {
    program
        .command("bundle")
        .description("cut a policy to what an audience may know, so that it can be shipped to its clients")
        .argument("<policy>", "a policy file, or - for standard input")
        .addOption(audienceOption("the segments whose members get it, such as vip,gold").makeOptionMandatory())
        .option("-o, --out <file>", "where to write it, or - for standard output", "-")
        .addOption(budgetOption())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, options) => {
        const { writeBundle } = await import("./run.js");
        finish(await writeBundle(policy, options, terminal));
    });
};
const EXAMPLES = `
The bundle is a policy as any other. It holds the services that every possible member of every one of
the segments may know of, pure surprises aside, and decides on these as the whole policy does. Nothing
is in it that only the other services brought in: no rule, segment, channel, fact or number. That is
verified before it is written. How many services were left out is told here, and not in the bundle.

Examples:
  $ tierpolicy bundle policy.json --audience vip --out vip.json
  $ tierpolicy bundle policy.json --audience vip,gold | jq .services
  $ tierpolicy compile policy.json --audience vip --out vip.js   # the same as a module`;
//# sourceMappingURL=command.js.map