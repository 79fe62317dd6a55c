import { Option } from "commander";
import { addPopulationOptions } from "../../population/population-options.js";
import { formatOption } from "../options.js";
export const compareCommand = (program, terminal, finish) => {
    const command = program
        .command("compare")
        .description("say which of two policies does better with the same people, and how sure that is")
        .argument("<a>", "a policy file, such as the one in force, or - for standard input")
        .argument("<b>", "another one, such as a draft, or - for standard input")
        .argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated");
    addPopulationOptions(command)
        .addOption(new Option("--fail-if-worse <measures>", "end with 1 if b is worse in one of these, separated by commas").argParser(listed))
        .option("--sensitivity [measure]", "say which coefficients change the ranking, in satisfaction or another measure; takes long")
        .addOption(new Option("--try <coefficients>", "with --sensitivity: only these, separated by commas").argParser(listed))
        .addOption(formatOption(["text", "json"]))
        .addHelpText("after", EXAMPLES)
        .action(async (a, b, customers, options) => {
        const { compareTwo } = await import("./run.js");
        finish(await compareTwo([a, b], customers, options, terminal));
    });
};
const listed = (list) => list.split(",").map((word) => word.trim());
const EXAMPLES = `
Both policies are let loose on the same population, with the same seeds, so that luck cancels out. A
difference counts where its 95 % interval lies on one side of 0; what is undecided, more runs may
decide. It is a model: what it assumes, tierpolicy coefficients lists. With --sensitivity, each
coefficient is set to the low and to the high end of what is plausible, all others left as they are:
about a hundred comparisons, so that 1,000 customers are generated where nobody says how many.

What a new policy changes, exactly and for all possible customers: tierpolicy diff. What becomes of
people under one policy: tierpolicy simulate.

Exit codes:
  0 compared   1 worse in what --fail-if-worse names   3 invalid   64 usage

Examples:
  $ tierpolicy compare policy.json draft.json
  $ tierpolicy compare policy.json draft.json customers.csv --runs 20
  $ git show main:policy.json | tierpolicy compare - policy.json --fail-if-worse satisfaction,customers
  $ tierpolicy compare policy.json draft.json --sensitivity --try envyOfEquals,persuasion
  $ tierpolicy compare policy.json draft.json --set envyOfEquals=0.9 --format json`;
//# sourceMappingURL=command.js.map