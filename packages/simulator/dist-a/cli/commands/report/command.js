import { addPopulationOptions } from "../../population/population-options.js";
import { atOption, budgetOption } from "../options.js";
export const reportCommand = (program, terminal, finish) => {
    const command = program
        .command("report")
        .description("write a page that a manager reads: who gets what, what is proved, where it leads, what it costs")
        .argument("<policy>", "a policy file, or - for standard input")
        .argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated")
        .option("-o, --out <file>", "where to write it (default: standard output)")
        .option("--lang <tag>", "in which language: en or zh", "en");
    addPopulationOptions(command)
        .addOption(budgetOption())
        .addOption(atOption("--today, --at <moment>"))
        .addHelpText("after", EXAMPLES)
        .action(async (policy, customers, options) => {
        const { writeReport } = await import("./run.js");
        finish(await writeReport(policy, customers, options, terminal));
    });
};
const EXAMPLES = `
One HTML file without scripts, which loads nothing: for a screen, light or dark, and for paper. It holds
what the company knows, perks and findings included: it is for the company, not for its customers (for
those, tierpolicy agreement). A policy that fails its checks is reported too, and the exit code is 0 all
the same: tierpolicy check is what fails a build. A customer with errors is named and left out, and the
exit code is 3.

The figures are those of tierpolicy simulate with the same options.

Examples:
  $ tierpolicy report policy.json --out report.html
  $ tierpolicy report policy.json customers.csv --lang zh --out report.html
  $ tierpolicy report policy.json --weeks 52 --runs 10 --set unhappyTell=10 --out report.html`;
//# sourceMappingURL=command.js.map