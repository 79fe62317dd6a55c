import { addPopulationOptions } from "../../population/population-options.js";
import { formatOption } from "../options.js";
export const simulateCommand = (program, terminal, finish) => {
    const command = program
        .command("simulate")
        .description("let a policy loose on a population: what becomes of expectation, satisfaction and loyalty")
        .argument("<policy>", "a policy file, or - for standard input")
        .argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated");
    addPopulationOptions(command)
        .addOption(formatOption(["text", "json", "jsonl", "csv"]))
        .addHelpText("after", EXAMPLES)
        .action(async (policy, customers, options) => {
        const { simulatePolicy } = await import("./run.js");
        finish(await simulatePolicy(policy, customers, options, terminal));
    });
};
const EXAMPLES = `
The engine decides on everybody, week by week; people are told of services, get them or miss them, talk,
leave and come. It draws consequences from assumptions, and foretells nothing: tierpolicy coefficients
lists the assumptions, and docs/model.md writes the model down. Without a file, customers are generated
from the facts that the policy declares; bring your own for figures that are about yours. A customer
with errors is named and left out, and the exit code is 3.

json has a summary and every week of every run; jsonl is a line for each week of each run; csv, for a
spreadsheet, a line for each segment in each week: its customers, how satisfied they are, and who left.

Which of two policies does better: tierpolicy compare. What a new one changes, exactly and for all
possible customers: tierpolicy diff.

Examples:
  $ tierpolicy simulate policy.json
  $ tierpolicy simulate policy.json customers.csv --weeks 52 --runs 10
  $ tierpolicy simulate policy.json --set unhappyTell=10 --set leavingPerYear=0.2
  $ tierpolicy simulate policy.json --seed 7 --start 2026-01-05 --format jsonl > weeks.jsonl`;
//# sourceMappingURL=command.js.map