import { Option } from "commander";
export const coefficientsCommand = (program, terminal, finish) => {
    program
        .command("coefficients")
        .description("list the numbers of the population model: what each means, its default and range, and who says so")
        .argument("[words...]", "only those in whose name or meaning one of these words is")
        .addOption(new Option("-f, --format <format>", "how they are written; values: as simulate --coefficients reads them")
        .choices(["text", "json", "values"])
        .default("text"))
        .addHelpText("after", EXAMPLES)
        .action(async (words, options) => {
        const { listCoefficients } = await import("./run.js");
        finish(await listCoefficients(words, options, terminal));
    });
};
const EXAMPLES = `
Almost all are assumptions, which you should replace by what you know, or at least try with other
values. tierpolicy compare --sensitivity says on which of them a ranking depends.

Examples:
  $ tierpolicy coefficients
  $ tierpolicy coefficients envy leaving
  $ tierpolicy coefficients --format values > mine.json
  $ tierpolicy simulate policy.json --coefficients mine.json --set envyOfEquals=0.8`;
//# sourceMappingURL=command.js.map